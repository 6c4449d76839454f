#ifndef VERIFY_CSANDBOX_PRIVATE_PROGRAM_H
#define VERIFY_CSANDBOX_PRIVATE_PROGRAM_H

#include "include/restraints.h"
#include "room.h"

/// A program to start.
struct program {
  const struct sandbox_restraints *restraints;
  char **arguments;
  char **environment;
  /// The working folder.
  const char *folder;
  /// Becoming 1, 2, 3 and, if there is a fourth, 4.
  const int *descriptors;
  int descriptor_count;
  /// Becomes `control_number`, if not negative.
  int control, control_number;
  /// The room to start it in.
  const struct room *room;
  /// In place of a room, how to close it in.
  const struct sandbox_guard *guard;
  // Without either it is the resident, which keeps what it needs to send its children into rooms.
};

/// The process id.
pid_t sandbox_start_program(const struct program *program);

#endif
