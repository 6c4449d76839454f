#ifndef VERIFY_CSANDBOX_WORKER_H
#define VERIFY_CSANDBOX_WORKER_H

// A worker: a process that lives in namespaces of its own and runs there what it is told, each run in a room of its own
// (docs/sandbox.md). It is C because it is a fork of a process with threads and never calls `execve` itself: nothing but
// system calls may be made in it, nothing may be allocated. No policy here: all that it shows and bounds is handed down.

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// One thing to show.
struct sandbox_view {
  enum sandbox_view_kind {
    /// The file or folder `source`, to be read only.
    sandbox_view_shown,
    /// The device `source`.
    sandbox_view_device,
    /// An empty folder that cannot be written.
    sandbox_view_empty,
    /// A file with the text `source`.
    sandbox_view_text,
    /// A symbolic link to `source`.
    sandbox_view_link,
  } kind;
  /// Absolute path in the sandbox.
  const char *path;
  /// Absolute path without symbolic links, or text.
  const char *source;
};

/// A folder that every run finds empty and can write to.
struct sandbox_folder {
  const char *path;
  mode_t mode;
};

/// A bound that every program starts with.
struct sandbox_bound {
  enum sandbox_resource resource;
  uint64_t value;
};

/// On version 1 processes are bounded in one and memory in another.
enum { sandbox_most_groups = 2 };

/// How a worker is made. All of it is used in the fork only.
struct sandbox_worker {
  /// The files by which it moves itself into its control groups, first of all; NULL where there are fewer.
  const char *entrances[sandbox_most_groups];
  const struct sandbox_view *view;
  size_t view_count;
  /// On one tmpfs; the last one must not lie below another one. The first is the working folder.
  const struct sandbox_folder *folders;
  size_t folder_count;
  /// The options of that tmpfs, as in mount(8).
  const char *folder_options;
  const struct sandbox_bound *bounds;
  size_t bound_count;
  /// The system call filter; none where it has no instructions.
  const struct sock_filter *filter;
  unsigned short filter_count;
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
  /// The processor to stay on, or -1.
  int processor;
  /// The worker's end of the socket, of `sandbox_socket`.
  int socket;
};

/// What the harness and a worker say to each other, one message a packet.
struct sandbox_message {
  enum sandbox_message_kind {
    /// To the worker: start the resident program. Its descriptors come along: standard output and error, and 3. After
    /// the message stand its path, arguments and environment, each ended by NUL.
    sandbox_start_resident,
    /// To the worker: let the resident fork a process in a new room, with the four descriptors 1, 2, 3 and 4.
    sandbox_run_fork,
    /// To the worker: run a program in a new room, likewise; its path, arguments and environment as above.
    sandbox_run_program,
    /// To the worker: ask the first process of run `number` where it is.
    sandbox_ask_run,
    /// To the worker: end run `number` at once, if it is still going on.
    sandbox_end_run,
    /// From the worker: it lives; `status` is its process id as the harness sees it.
    sandbox_is_ready,
    /// From the worker: the resident is ready to fork.
    sandbox_resident_ready,
    /// From the worker: run `number` has begun.
    sandbox_run_begun,
    /// From the worker: run `number` has ended, and with it every process in its room; `status` is that of `waitpid(2)`.
    sandbox_run_ended,
    /// From the worker, its last: `text` is the call that did not succeed and `error` its errno.
    sandbox_gave_up,
  } kind;
  uint32_t number;
  int32_t status;
  int32_t error;
  uint32_t argument_count;
  uint32_t environment_count;
  char text[64];
};

enum { sandbox_longest_message = 128 << 10 };

/// Two ends of a socket for messages, closed in every program that is started; 0.
int sandbox_socket(int ends[2]);

/// Makes a worker in a fork of this process; the process id of its first stage, which ends once it has sent
/// `sandbox_is_ready` or `sandbox_gave_up`.
pid_t sandbox_start_worker(const struct sandbox_worker *worker);

/// Sends one message, with descriptors; 0.
int sandbox_send(int socket, const void *bytes, size_t length, const int *descriptors, size_t count);

/// Receives one message; its length, 0 at the end of the connection.
ssize_t sandbox_receive(int socket, struct sandbox_message *message);

/// The processors that this process may use; how many there are, at most `count` of which are written.
int sandbox_processors(int *processors, int count);

/// The number of a system call on this machine, or -1.
int sandbox_call_number(const char *name);

/// This machine, as the filter is told (AUDIT_ARCH_...).
uint32_t sandbox_architecture(void);

#endif
