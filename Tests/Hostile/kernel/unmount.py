# tries: to unmount what hides something
# because: it takes a right that a sample lacks
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 166, "aarch64": 39}[os.uname().machine]
print("hole: unmount" if libc.syscall(number, b"/tmp", 2) >= 0 else "refused")
