#include "CMemory.h"

#include <malloc.h>

void memory_is_given_back(void) {
  // Naming the bounds, which are those that glibc begins with, ends that it raises them.
  mallopt(M_MMAP_THRESHOLD, 128 << 10);
  mallopt(M_TRIM_THRESHOLD, 128 << 10);
  // What lies in the midst of an arena cannot be given back, so there are to be few; threads hardly ever wait for one.
  mallopt(M_ARENA_MAX, 2);
}
