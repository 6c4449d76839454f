#ifndef VERIFY_CSANDBOX_PRIVATE_H
#define VERIFY_CSANDBOX_PRIVATE_H

#define _GNU_SOURCE
#include "include/CSandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

// glibc before 2.36 has no wrappers for these; the numbers are the same on every architecture.
#ifndef SYS_pidfd_open
#define SYS_pidfd_open 434
#endif
#ifndef SYS_open_tree
#define SYS_open_tree 428
#define SYS_move_mount 429
#endif
#ifndef SYS_close_range
#define SYS_close_range 436
#endif
#ifndef SYS_mount_setattr
#define SYS_mount_setattr 442
#endif

/// The call that did not succeed, as the harness is told; set together with errno.
extern const char *sandbox_step;

/// Gives up from a function that returns 0 or -1.
#define TRY(call)                                                                                                      \
  do {                                                                                                                 \
    if ((call) < 0) {                                                                                                  \
      if (!sandbox_step) sandbox_step = #call;                                                                         \
      return -1;                                                                                                       \
    }                                                                                                                  \
  } while (0)

/// Moves the caller, which has one thread, into control groups.
int sandbox_enter_groups(const char *const entrances[sandbox_most_groups]);

/// Builds the root folder from the view and moves there.
int sandbox_build_view(const struct sandbox_worker *worker);

/// Mounts the folders that can be written, in a mount namespace of the caller's own.
int sandbox_mount_folders(const struct sandbox_worker *worker);

/// Makes a folder and those above it.
int sandbox_make_folders(const char *path);

/// A process that keeps a pid namespace and a mount namespace open.
struct room {
  pid_t process;
  int descriptor;
};

int sandbox_open_room(const struct sandbox_worker *worker, struct room *room);

/// Ends every process in the room and waits until the last is gone.
void sandbox_close_room(struct room *room);

/// Gives up for good what the guard does not grant, in the process that is to become the program.
int sandbox_restrict(const struct sandbox_guard *guard);

/// A program to start.
struct program {
  const struct sandbox_worker *worker;
  char **arguments;
  char **environment;
  /// Becoming 1, 2, 3 and, if there is a fourth, 4.
  const int *descriptors;
  int descriptor_count;
  /// Becomes 100, if not negative.
  int control;
  /// The room to start it in; none for the resident, which keeps what it needs to send its children into rooms.
  const struct room *room;
  /// In place of a room, how to close it in.
  const struct sandbox_guard *guard;
};

/// The process id.
pid_t sandbox_start_program(const struct program *program);

ssize_t sandbox_receive_all(int socket, void *bytes, size_t length, int *descriptors, int *count);

#endif
