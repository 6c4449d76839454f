# tries: a file system by the new calls
# because: a door to a large part of the kernel
# needs: filter
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 430, "aarch64": 430}[os.uname().machine]
print("hole: new_mount_api" if libc.syscall(number, b"tmpfs", 0) >= 0 else "refused")
