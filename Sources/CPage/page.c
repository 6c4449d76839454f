#include "CPage.h"

static const unsigned char style[] = {
#embed "page/page.css"
};

static const unsigned char script[] = {
#embed "page/page.js"
};

static const unsigned char run_style[] = {
#embed "page/run.css"
};

static const unsigned char run_script[] = {
#embed "page/run.js"
};

const struct verify_page_part verify_page_style = {style, sizeof style};
const struct verify_page_part verify_page_script = {script, sizeof script};
const struct verify_page_part verify_run_style = {run_style, sizeof run_style};
const struct verify_page_part verify_run_script = {run_script, sizeof run_script};
