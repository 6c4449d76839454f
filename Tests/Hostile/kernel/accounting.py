# tries: accounting of processes into a file
# because: it takes a right that a sample lacks
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 163, "aarch64": 89}[os.uname().machine]
print("hole: accounting" if libc.syscall(number, b"/tmp/hostile") >= 0 else "refused")
