#ifndef VERIFY_CSANDBOX_MESSAGE_H
#define VERIFY_CSANDBOX_MESSAGE_H

// What the harness says to a worker or a guard, and they to it.

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// One message a packet.
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

/// Sends one message, with descriptors; 0.
int sandbox_send(int socket, const void *bytes, size_t length, const int *descriptors, size_t count);

/// Receives one message; its length, 0 at the end of the connection.
ssize_t sandbox_receive(int socket, struct sandbox_message *message);

#endif
