# tries: a system call of the x32 kind
# because: their numbers are others, which a filter could miss
# expect: finished, crashed
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
print("hole: x32" if libc.syscall(0x40000000 | 39) > 0 else "refused")
