#include "kernel.h"
#include "message.h"

#include <string.h>
#include <sys/socket.h>

int sandbox_socket(int ends[2]) {
  if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends)) return -errno;
  return sandbox_both_out_of_the_way(ends);
}

int sandbox_send(int socket, const void *bytes, size_t length, const int *descriptors, size_t count) {
  if (count > sandbox_most_descriptors) return -EINVAL;
  union {
    struct cmsghdr header;
    char space[CMSG_SPACE(sandbox_most_descriptors * sizeof(int))];
  } control;
  struct iovec text = {.iov_base = (void *)bytes, .iov_len = length};
  struct msghdr message = {.msg_iov = &text, .msg_iovlen = 1};
  if (count) {
    memset(&control, 0, sizeof control);
    message.msg_control = &control;
    message.msg_controllen = CMSG_SPACE(count * sizeof(int));
    control.header.cmsg_level = SOL_SOCKET;
    control.header.cmsg_type = SCM_RIGHTS;
    control.header.cmsg_len = CMSG_LEN(count * sizeof(int));
    memcpy(CMSG_DATA(&control.header), descriptors, count * sizeof(int));
  }
  ssize_t sent;
  do sent = sendmsg(socket, &message, MSG_NOSIGNAL);
  while (sent < 0 && errno == EINTR);
  return sent < 0 ? -errno : 0;
}

ssize_t sandbox_receive_all(int socket, void *bytes, size_t length, int *descriptors, int *count) {
  union {
    struct cmsghdr header;
    char space[CMSG_SPACE(sandbox_most_descriptors * sizeof(int))];
  } control;
  struct iovec text = {.iov_base = bytes, .iov_len = length};
  struct msghdr message = {
      .msg_iov = &text, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control};
  ssize_t received;
  do received = recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
  while (received < 0 && errno == EINTR);
  *count = 0;
  if (received < 0) return -errno;
  struct cmsghdr *header = CMSG_FIRSTHDR(&message);
  if (header && header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_RIGHTS) {
    *count = (int)((header->cmsg_len - CMSG_LEN(0)) / sizeof(int));
    memcpy(descriptors, CMSG_DATA(header), (size_t)*count * sizeof(int));
  }
  return received;
}

ssize_t sandbox_receive(int socket, struct sandbox_message *message) {
  int descriptors[sandbox_most_descriptors], count;
  ssize_t received = sandbox_receive_all(socket, message, sizeof *message, descriptors, &count);
  for (int i = 0; i < count; i++) close(descriptors[i]);
  return received;
}

void sandbox_say(int socket, struct sandbox_message message) {
  if (sandbox_send(socket, &message, sizeof message, NULL, 0)) _exit(1);
}

void sandbox_give_up(int socket) {
  struct sandbox_message message = {.kind = sandbox_gave_up, .error = errno};
  if (sandbox_step) strncpy(message.text, sandbox_step, sizeof message.text - 1);
  sandbox_say(socket, message);
  _exit(1);
}
