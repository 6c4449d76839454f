#include "CDriver.h"

static const unsigned char protocol_py[] = {
#embed "driver/protocol.py"
};

static const unsigned char reserve_py[] = {
#embed "driver/reserve.py"
};

static const unsigned char request_py[] = {
#embed "driver/request.py"
};

static const unsigned char values_py[] = {
#embed "driver/values.py"
};

static const unsigned char matching_py[] = {
#embed "driver/matching.py"
};

static const unsigned char looking_py[] = {
#embed "driver/looking.py"
};

static const unsigned char visits_py[] = {
#embed "driver/visits.py"
};

static const unsigned char instrument_py[] = {
#embed "driver/instrument.py"
};

static const unsigned char compiling_py[] = {
#embed "driver/compiling.py"
};

static const unsigned char running_py[] = {
#embed "driver/running.py"
};

static const unsigned char prompt_py[] = {
#embed "driver/prompt.py"
};

static const unsigned char preparing_py[] = {
#embed "driver/preparing.py"
};

static const unsigned char exceptions_py[] = {
#embed "driver/exceptions.py"
};

static const unsigned char clock_py[] = {
#embed "driver/clock.py"
};

static const unsigned char machine_py[] = {
#embed "driver/machine.py"
};

static const unsigned char main_py[] = {
#embed "driver/main.py"
};

static const unsigned char rehearsal_py[] = {
#embed "driver/rehearsal.py"
};

static const unsigned char zygote_py[] = {
#embed "driver/zygote.py"
};

static const unsigned char bootstrap_py[] = {
#embed "driver/bootstrap.py"
};

#define PART(name) {#name ".py", name##_py, sizeof name##_py}

static const struct verify_driver_part parts[] = {
    PART(protocol),
    PART(reserve),
    PART(request),
    PART(values),
    PART(matching),
    PART(looking),
    PART(visits),
    PART(instrument),
    PART(compiling),
    PART(running),
    PART(prompt),
    PART(preparing),
    PART(exceptions),
    PART(clock),
    PART(machine),
    PART(main),
    PART(rehearsal),
};

const struct verify_driver_part *const verify_driver_parts = parts;
const unsigned long verify_driver_part_count = sizeof parts / sizeof parts[0];

const struct verify_driver_part verify_driver_bootstrap = PART(bootstrap);
const struct verify_driver_part verify_driver_zygote = PART(zygote);
