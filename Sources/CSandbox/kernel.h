#ifndef VERIFY_CSANDBOX_KERNEL_H
#define VERIFY_CSANDBOX_KERNEL_H

// The kernel's calls as every part of the floor makes them. To be included first, for what it defines changes the headers
// of the C library.

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

// glibc before 2.36 has no wrappers for these; the numbers are the same on every architecture.
#ifndef SYS_pidfd_send_signal
#define SYS_pidfd_send_signal 424
#endif
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

/// The least number that our own descriptors have; a program gets its own under those below.
enum { sandbox_first_own = 16 };

/// Moves a descriptor that has just been opened out of the way of the numbers that a program gets its own under; its new
/// number, or -errno, and then it is closed.
int sandbox_out_of_the_way(int descriptor);

/// The same for the two ends of a pipe or a socket: 0, or -errno, and then both are closed.
int sandbox_both_out_of_the_way(int ends[2]);

#endif
