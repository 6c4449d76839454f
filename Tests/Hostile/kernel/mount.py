# tries: to mount an empty file system
# because: it takes a right that a sample lacks
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 165, "aarch64": 40}[os.uname().machine]
print("hole: mount" if libc.syscall(number, b"none", b"/tmp", b"tmpfs", 0, None) >= 0 else "refused")
