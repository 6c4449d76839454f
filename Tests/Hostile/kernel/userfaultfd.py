# tries: to stall the kernel in the midst of a call
# because: a tool of many attacks on the kernel
# needs: filter
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 323, "aarch64": 282}[os.uname().machine]
print("hole: userfaultfd" if libc.syscall(number, 1) >= 0 else "refused")
