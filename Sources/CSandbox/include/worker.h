#ifndef VERIFY_CSANDBOX_WORKER_H
#define VERIFY_CSANDBOX_WORKER_H

// A worker: a process that lives in namespaces of its own and runs there what it is told, each run in a room of its own
// (docs/sandbox.md). It is C because it is a fork of a process with threads and never calls `execve` itself: nothing but
// system calls may be made in it, nothing may be allocated. No policy here: all that it shows and bounds is handed down.

#include <sys/types.h>

#include "restraints.h"
#include "surroundings.h"

/// How a worker is made. All of it is used in the fork only.
struct sandbox_worker {
  /// The files by which it moves itself into its control groups, first of all; NULL where there are fewer.
  const char *entrances[sandbox_most_groups];
  struct sandbox_surroundings surroundings;
  struct sandbox_restraints restraints;
  /// Whether it stays in the network that it is in.
  int keeps_network;
  /// The user and group inside.
  uid_t inner_user;
  /// The kernel's user and group; our own ones unless we are root.
  uid_t outer_user;
  gid_t outer_group;
  const char *host_name;
  /// The signal that asks a program where it is.
  int question;
  /// The number under which the resident finds its socket to the worker, above 3.
  int control;
  /// The processor to stay on, or -1.
  int processor;
  /// The worker's end of the socket, of `sandbox_socket`.
  int socket;
};

/// Makes a worker in a fork of this process; the process id of its first stage, which ends once it has sent
/// `sandbox_is_ready` or `sandbox_gave_up`.
pid_t sandbox_start_worker(const struct sandbox_worker *worker);

#endif
