# tries: a process that is not its child but its parent's, by CLONE_PARENT
# because: nobody waits for it, and the end of the sample waits for all its processes
# needs: filter
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 56, "aarch64": 220}[os.uname().machine]
process = libc.syscall(number, 0x8000 | 17, 0, 0, 0, 0)
if process == 0:
    os._exit(0)
print("hole: a sibling" if process > 0 else "refused")
