# tries: another root
# because: it takes a right that a sample lacks
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 161, "aarch64": 51}[os.uname().machine]
print("hole: chroot" if libc.syscall(number, b"/tmp") >= 0 else "refused")
