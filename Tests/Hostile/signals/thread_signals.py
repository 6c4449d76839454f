# tries: tgkill on a thread of the machine
# because: threads are as invisible as processes
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 234, "aarch64": 131}[os.uname().machine]
print("hole: tgkill" if libc.syscall(number, @VICTIM@, @VICTIM@, 9) == 0 else "refused")
