# tries: the processor's counters
# because: a door to a large part of the kernel
# needs: filter
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 298, "aarch64": 241}[os.uname().machine]
print("hole: perf" if libc.syscall(number, ctypes.create_string_buffer(b"\1\0\0\0\x70\0\0\0" + bytes(32) + b"\x60" + bytes(71)), 0, -1, -1, 0) >= 0 else "refused")
