#ifndef VERIFY_CSANDBOX_CALLS_H
#define VERIFY_CSANDBOX_CALLS_H

// System calls by name. It is C because the machine's numbers are made by its preprocessor.

#include <stdint.h>

/// The number of a system call on this machine; -1 where it has none of that name, -2 where no machine has.
int sandbox_call_number(const char *name);

/// This machine, as the filter is told (AUDIT_ARCH_...).
uint32_t sandbox_architecture(void);

#endif
