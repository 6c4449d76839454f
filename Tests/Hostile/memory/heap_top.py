# tries: sbrk of 400 MB
# because: the oldest way to memory is bounded too
# expect: finished
# prints: refused

import ctypes
libc = ctypes.CDLL(None, use_errno=True)
libc.sbrk.restype = ctypes.c_void_p
libc.sbrk.argtypes = [ctypes.c_ssize_t]
print("refused" if libc.sbrk(400 << 20) in (None, ctypes.c_void_p(-1).value) else "hole: 400 MB")
