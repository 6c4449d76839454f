#include "CDriver.h"

static const unsigned char protocol_py[] = {
#embed "driver/protocol.py"
};

#define PART(name, text) {name, text, sizeof text}

const struct verify_driver_part verify_driver_parts[] = {
    PART("protocol.py", protocol_py),
};

const unsigned long verify_driver_part_count = sizeof verify_driver_parts / sizeof verify_driver_parts[0];
