# tries: a user namespace of its own
# because: in it the sample would be root and could reach more of the kernel
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 272, "aarch64": 97}[os.uname().machine]
print("hole: unshare_user" if libc.syscall(number, 0x10000000) >= 0 else "refused")
