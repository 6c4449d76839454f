#ifndef VERIFY_CSANDBOX_PRIVATE_ROOM_H
#define VERIFY_CSANDBOX_PRIVATE_ROOM_H

#include "include/surroundings.h"

/// A process that keeps a pid namespace and a mount namespace open.
struct room {
  pid_t process;
  int descriptor;
};

/// Makes a room with these folders; its keeper hands the question on to the program.
int sandbox_open_room(const struct sandbox_surroundings *surroundings, int question, struct room *room);

/// Ends every process in the room and waits until the last is gone.
void sandbox_close_room(struct room *room);

#endif
