#include "CPage.h"

static const unsigned char style[] = {
#embed "page/page.css"
};

static const unsigned char script[] = {
#embed "page/page.js"
};

const struct verify_page_part verify_page_style = {style, sizeof style};
const struct verify_page_part verify_page_script = {script, sizeof script};
