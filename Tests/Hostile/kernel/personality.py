# tries: addresses that are not random
# because: it would make attacks easier
# needs: filter
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 135, "aarch64": 92}[os.uname().machine]
print("hole: personality" if libc.syscall(number, 0x0040000) >= 0 else "refused")
