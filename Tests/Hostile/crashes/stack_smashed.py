# tries: to overwrite its own stack and heap
# because: the crash is told, and is the sample's alone
# expect: crashed, exited, raised

import ctypes
for _ in range(100):
    buffer = ctypes.create_string_buffer(8)
    ctypes.memset(ctypes.addressof(buffer) - 4096, 0xFF, 65536)
    x = [object() for _ in range(1000)]
