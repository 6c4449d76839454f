# tries: a message queue of POSIX
# because: they outlive whoever makes them
# expect: finished

import ctypes
libc = ctypes.CDLL(None, use_errno=True)
try:
    print(libc.mq_open(b"/hostile", 0o102, 0o666, None) >= 0)
except AttributeError:
    print("refused")
