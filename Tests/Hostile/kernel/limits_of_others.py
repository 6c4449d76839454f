# tries: the limits of a process of the machine
# because: there is no such process
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 302, "aarch64": 261}[os.uname().machine]
print("hole: limits_of_others" if libc.syscall(number, @VICTIM@, 7, None, ctypes.create_string_buffer(16)) >= 0 else "refused")
