# tries: to join a namespace by a process of the machine
# because: there is no such process
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 308, "aarch64": 268}[os.uname().machine]
print("hole: join_namespace" if libc.syscall(number, -1, 0) >= 0 else "refused")
