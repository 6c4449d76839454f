#ifndef VERIFY_CSANDBOX_H
#define VERIFY_CSANDBOX_H

// The kernel's calls that Swift does not see: they are GNU extensions (`pipe2`, `prlimit`, more of `posix_spawn`) or
// variadic (`syscall`). Every function returns what it was asked for, or -errno. No policy here.

#include <stddef.h>
#include <sys/types.h>

#include "calls.h"
#include "guard.h"
#include "message.h"
#include "restraints.h"
#include "surroundings.h"
#include "worker.h"

/// A program to start in a session of its own, with every signal at its default and none blocked.
struct sandbox_start {
  /// Absolute path.
  const char *executable;
  /// NULL-terminated, the program's own name first.
  char *const *arguments;
  /// NULL-terminated.
  char *const *environment;
  /// The working folder; NULL for ours.
  const char *folder;
  /// `descriptors[i]` becomes descriptor i + 1; 0 is /dev/null, and there are no others. The numbers here are those of
  /// `sandbox_pipe`, which are never that low.
  const int *descriptors;
  size_t descriptor_count;
};

/// Starts a program; the process id.
int sandbox_start(const struct sandbox_start *start);

/// A pipe, closed in every program that is started without naming it. End `own` (0 reads, 1 writes) never blocks.
int sandbox_pipe(int ends[2], int own);

/// The same as a pair of sockets: what was written there can only be read from our end, for a socket cannot be opened anew by its
/// name in /proc, as a pipe can. `ends[0]` is ours, reads and never blocks; `ends[1]` is written.
int sandbox_channel(int ends[2]);

/// A file in memory that holds the bytes, read from its beginning on, closed in every program that is started without
/// naming it; its descriptor.
int sandbox_memory(const void *bytes, size_t length);

/// The number of a resource for `setrlimit(2)`.
int sandbox_resource_number(enum sandbox_resource resource);

/// Bounds a resource of a running process and of all that it will start; 0.
int sandbox_limit(pid_t process, enum sandbox_resource resource, unsigned long long bound);

/// A descriptor that can be read from as soon as the process has ended.
int sandbox_open_process(pid_t process);

/// SIGKILL, never to another process that was given the same id; 0.
int sandbox_kill_process(int descriptor);

/// The processors that this process may use; how many there are, at most `count` of which are written.
int sandbox_processors(int *processors, int count);

#endif
