# tries: to trace process 1 so that it dies with its tracer
# because: an end of the sandbox is an end of the sample, and no more
# expect: finished, crashed, exited

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
if os.getpid() != 1:
    print(libc.ptrace(0x4206, 1, None, ctypes.c_void_p(0x100000)))
