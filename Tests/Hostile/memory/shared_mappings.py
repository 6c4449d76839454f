# tries: shared mappings of 400 MB
# because: RLIMIT_DATA would miss them
# expect: finished
# prints: refused

import mmap
kept = []
try:
    for _ in range(8):
        kept.append(mmap.mmap(-1, 50 << 20))
        kept[-1][::4096] = b"x" * (50 << 8)
    print("hole: 400 MB")
except (OSError, MemoryError):
    print("refused")
