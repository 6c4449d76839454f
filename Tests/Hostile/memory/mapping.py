# tries: a private mapping of 400 MB
# because: mappings count as well
# expect: finished
# prints: refused

import mmap
try:
    mmap.mmap(-1, 400 << 20, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    print("hole: 400 MB")
except (OSError, MemoryError):
    print("refused")
