# tries: the kernel's messages
# because: they tell about the machine
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 103, "aarch64": 116}[os.uname().machine]
print("hole: kernel_log" if libc.syscall(number, 3, ctypes.create_string_buffer(100), 100) >= 0 else "refused")
