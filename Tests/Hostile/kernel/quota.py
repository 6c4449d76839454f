# tries: the machine's quotas
# because: it takes a right that a sample lacks
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 179, "aarch64": 60}[os.uname().machine]
print("hole: quota" if libc.syscall(number, 0x800002 << 8, None, 0, None) >= 0 else "refused")
