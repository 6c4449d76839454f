#include "CDriver.h"

static const unsigned char interrogate_py[] = {
#embed "driver/interrogate.py"
};

const struct verify_driver_part verify_interrogation = {"interrogate.py", interrogate_py, sizeof interrogate_py};

static const unsigned char check_py[] = {
#embed "driver/check.py"
};

const struct verify_driver_part verify_checker = {"check.py", check_py, sizeof check_py};
