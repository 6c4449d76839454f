# tries: to write into the memory of another process
# because: no other process can be named
# expect: finished
# prints: refused

import ctypes
libc = ctypes.CDLL(None, use_errno=True)
buffer = ctypes.create_string_buffer(16)
part = (ctypes.c_size_t * 2)(ctypes.addressof(buffer), 16)
print("hole: written" if libc.process_vm_writev(@VICTIM@, part, 1, part, 1, 0) > 0 else "refused")
