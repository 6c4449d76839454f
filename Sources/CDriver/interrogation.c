#include "CDriver.h"

static const unsigned char interrogate_py[] = {
#embed "driver/interrogate.py"
};

const struct verify_driver_part verify_interrogation = {"interrogate.py", interrogate_py, sizeof interrogate_py};
