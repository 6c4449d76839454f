# tries: a ring for calls that no filter sees
# because: a door to a large part of the kernel
# needs: filter
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 425, "aarch64": 425}[os.uname().machine]
print("hole: io_uring" if libc.syscall(number, 4, ctypes.create_string_buffer(120)) >= 0 else "refused")
