#ifndef VERIFY_CSANDBOX_PRIVATE_GROUPS_H
#define VERIFY_CSANDBOX_PRIVATE_GROUPS_H

#include "include/restraints.h"

/// Moves the caller, which has one thread, into control groups.
int sandbox_enter_groups(const char *const entrances[sandbox_most_groups]);

/// Writes a text to a file that is there; 0.
int sandbox_write_at(int folder, const char *path, const char *text);

#endif
