# tries: to lock all its pages in memory
# because: the kernel forbids what would starve others
# expect: finished

import ctypes
libc = ctypes.CDLL(None, use_errno=True)
print("locked" if libc.mlockall(3) == 0 else "refused")
