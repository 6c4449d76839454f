# tries: a module of the kernel
# because: it takes a right that a sample lacks
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 175, "aarch64": 105}[os.uname().machine]
print("hole: modules" if libc.syscall(number, b"", 0, b"") >= 0 else "refused")
