#include "kernel.h"

const char *sandbox_step;

int sandbox_out_of_the_way(int descriptor) {
  if (descriptor >= sandbox_first_own) return descriptor;
  int moved = fcntl(descriptor, F_DUPFD_CLOEXEC, sandbox_first_own);
  int error = errno;
  close(descriptor);
  return moved < 0 ? -error : moved;
}

int sandbox_both_out_of_the_way(int ends[2]) {
  for (int i = 0; i < 2; i++) {
    int moved = sandbox_out_of_the_way(ends[i]);
    if (moved < 0) {
      close(ends[1 - i]);
      return moved;
    }
    ends[i] = moved;
  }
  return 0;
}
