# tries: to give itself capabilities
# because: none can be had that are not there
# expect: finished
# prints: refused

import ctypes, os, struct
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 126, "aarch64": 91}[os.uname().machine]
head = ctypes.create_string_buffer(struct.pack("Ii", 0x20080522, 0))
data = ctypes.create_string_buffer(struct.pack("6I", *[0xFFFFFFFF] * 6))
print("hole: capabilities" if libc.syscall(number, head, data) == 0 else "refused")
