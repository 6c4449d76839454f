#ifndef VERIFY_CSANDBOX_GUARD_H
#define VERIFY_CSANDBOX_GUARD_H

// A guard: a process that runs one program where no namespaces can be had or are wanted. Landlock (landlock(7)) closes the program
// in, and the guard, to whom every orphan of it comes, ends all that is left of it (docs/sandbox.md, "Without namespaces").
// Like a worker it is a fork of a process with threads: nothing but system calls, nothing allocated, and no policy.

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "restraints.h"

/// What may be done with a file, or with a folder and all that lies in it.
struct sandbox_grant {
  const char *path;
  /// LANDLOCK_ACCESS_FS_…
  uint64_t access;
  /// What a symbolic link stands for is meant; else a link is passed over.
  int follows;
};

/// How a guard and its program are started. All of it is used in the fork only.
struct sandbox_guard {
  /// The files by which it moves itself into its control groups, first of all; NULL where there are fewer.
  const char *entrances[sandbox_most_groups];
  /// Whether the program is closed in at all; if not, only the bounds hold, and what stands below of grants, rights and the filter
  /// is of no account.
  int closes_in;
  const struct sandbox_grant *grants;
  size_t grant_count;
  /// What is forbidden unless it is granted: LANDLOCK_ACCESS_FS_…, LANDLOCK_ACCESS_NET_…, LANDLOCK_SCOPE_….
  uint64_t handled_files, handled_network, scoped;
  /// Those rights that exist for what is no folder.
  uint64_t file_rights;
  /// In the filter the program's own process id is put in.
  struct sandbox_restraints restraints;
  /// The program's working folder.
  const char *folder;
  /// The user and group to become, unless they are ours.
  uid_t user;
  gid_t group;
  /// The signal that asks a program where it is.
  int question;
  /// NULL-terminated.
  char **arguments;
  char **environment;
  /// Become 1, 2, 3 and 4; the numbers are those of `sandbox_pipe`.
  const int *descriptors;
  /// The guard's end of the socket, of `sandbox_socket`. It takes `sandbox_ask_run` and `sandbox_end_run`; it says
  /// `sandbox_run_begun`, `sandbox_run_ended`, or `sandbox_gave_up`. Once the other end is closed it ends everything.
  int socket;
};

enum {
  sandbox_guard_descriptors = 4,
  /// Stands in a filter for the program's own process id, which is known only when it starts.
  sandbox_own_process = 0x7FFFFFF1,
};

/// Makes a guard in a fork of this process; its process id.
pid_t sandbox_start_guard(const struct sandbox_guard *guard);

/// The version of Landlock that the kernel has, or -errno.
int sandbox_landlock_version(void);

#endif
