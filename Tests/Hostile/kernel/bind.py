# tries: to mount the root once more
# because: it takes a right that a sample lacks
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 165, "aarch64": 40}[os.uname().machine]
print("hole: bind" if libc.syscall(number, b"/", b"/tmp", None, 4096 | 16384, None) >= 0 else "refused")
