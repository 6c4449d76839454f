#ifndef VERIFY_CSANDBOX_PRIVATE_LANDLOCK_H
#define VERIFY_CSANDBOX_PRIVATE_LANDLOCK_H

#include "include/guard.h"

/// Gives up for good what the guard does not grant, in the process that is to become the program.
int sandbox_restrict(const struct sandbox_guard *guard);

#endif
