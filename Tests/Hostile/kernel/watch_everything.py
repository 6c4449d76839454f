# tries: to watch every access to files
# because: it takes a right that a sample lacks
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 300, "aarch64": 262}[os.uname().machine]
print("hole: watch_everything" if libc.syscall(number, 0x4, 0) >= 0 else "refused")
