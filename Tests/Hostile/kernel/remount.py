# tries: to make what is read-only writable
# because: it takes a right that a sample lacks
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 165, "aarch64": 40}[os.uname().machine]
print("hole: remount" if libc.syscall(number, b"none", b"/", None, 32 | 4096, None) >= 0 else "refused")
