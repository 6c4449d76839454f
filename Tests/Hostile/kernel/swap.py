# tries: to swap to a file
# because: it takes a right that a sample lacks
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 167, "aarch64": 224}[os.uname().machine]
print("hole: swap" if libc.syscall(number, b"/tmp/hostile", 0) >= 0 else "refused")
