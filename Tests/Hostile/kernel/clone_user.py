# tries: a child in a user namespace of its own
# because: clone is another door to the same namespaces
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
if os.uname().machine == "x86_64":
    child = libc.syscall(56, 0x10000000 | 17, None, None, None, None)
else:
    child = libc.syscall(220, 0x10000000 | 17, None, None, None, None)
if child == 0:
    os._exit(0)
print("hole: clone" if child > 0 else "refused")
