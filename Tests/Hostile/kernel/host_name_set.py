# tries: another name for the machine
# because: it takes a right that a sample lacks
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 170, "aarch64": 161}[os.uname().machine]
print("hole: host_name_set" if libc.syscall(number, b"hostile", 7) >= 0 else "refused")
