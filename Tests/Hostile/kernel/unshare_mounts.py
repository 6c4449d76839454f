# tries: a mount namespace of its own
# because: it takes a right that a sample lacks
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 272, "aarch64": 97}[os.uname().machine]
print("hole: unshare_mounts" if libc.syscall(number, 0x20000) >= 0 else "refused")
