# tries: to trace its parent and process 1
# because: who traces a process has all it has
# needs: filter
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
for request, process in (0x4206, os.getppid()), (0x4206, 1), (0x4206, @VICTIM@), (16, @VICTIM@):
    traced = libc.ptrace(request, process, None, None) == 0
    print("hole: %d is traced" % process if traced else "refused")
