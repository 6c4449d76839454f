#include "kernel.h"
#include "groups.h"

#include <string.h>

int sandbox_write_at(int folder, const char *path, const char *text) {
  int file = openat(folder, path, O_WRONLY | O_CLOEXEC);
  if (file < 0) return -1;
  size_t length = strlen(text);
  ssize_t written = write(file, text, length);
  int error = errno;
  close(file);
  errno = error;
  return written == (ssize_t)length ? 0 : -1;
}

int sandbox_enter_groups(const char *const entrances[sandbox_most_groups]) {
  for (int i = 0; i < sandbox_most_groups; i++) {
    if (!entrances[i] || sandbox_write_at(AT_FDCWD, entrances[i], "0") == 0) continue;
    sandbox_step = entrances[i];
    return -1;
  }
  return 0;
}
