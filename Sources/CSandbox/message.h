#ifndef VERIFY_CSANDBOX_PRIVATE_MESSAGE_H
#define VERIFY_CSANDBOX_PRIVATE_MESSAGE_H

#include "include/message.h"

enum { sandbox_most_descriptors = 8 };

/// Receives one message of any form, and the descriptors that come along, at most `sandbox_most_descriptors`.
ssize_t sandbox_receive_all(int socket, void *bytes, size_t length, int *descriptors, int *count);

/// Tells the harness; where that is gone, ends this process.
void sandbox_say(int socket, struct sandbox_message message);

/// Tells the harness which call did not succeed, and why, and ends this process.
_Noreturn void sandbox_give_up(int socket);

#endif
