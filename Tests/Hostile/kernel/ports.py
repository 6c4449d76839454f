# tries: the machine's ports
# because: it takes a right that a sample lacks
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 172, "aarch64": -1}[os.uname().machine]
print("hole: ports" if libc.syscall(number, 3) >= 0 else "refused")
