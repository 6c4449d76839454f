# tries: a child in a user namespace of its own, by clone3
# because: no filter can look into its argument
# expect: finished
# prints: refused

import ctypes, os, struct
libc = ctypes.CDLL(None, use_errno=True)
arguments = ctypes.create_string_buffer(struct.pack("8Q", 0x10000000, 0, 0, 0, 17, 0, 0, 0))
child = libc.syscall(435, arguments, 64)
if child == 0:
    os._exit(0)
print("hole: clone3" if child > 0 else "refused")
