# tries: another root
# because: it takes a right that a sample lacks
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 155, "aarch64": 41}[os.uname().machine]
print("hole: pivot_root" if libc.syscall(number, b"/tmp", b"/tmp") >= 0 else "refused")
