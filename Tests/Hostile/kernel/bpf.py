# tries: a map of the kernel's virtual machine
# because: a door to a large part of the kernel
# needs: filter
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 321, "aarch64": 280}[os.uname().machine]
print("hole: bpf" if libc.syscall(number, 0, ctypes.create_string_buffer(b"\1\0\0\0\4\0\0\0\4\0\0\0\1\0\0\0" + bytes(104)), 120) >= 0 else "refused")
