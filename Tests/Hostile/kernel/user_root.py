# tries: to become root
# because: it takes a right that a sample lacks
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 105, "aarch64": 146}[os.uname().machine]
print("hole: user_root" if libc.syscall(number, 0) >= 0 else "refused")
