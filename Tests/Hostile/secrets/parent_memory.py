# tries: to read the memory of its parent
# because: the harness's memory holds every other sample
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
class Part(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]
buffer = ctypes.create_string_buffer(64)
mine = Part(ctypes.addressof(buffer), 64)
theirs = Part(ctypes.addressof(buffer), 64)
for process in @VICTIM@, os.getppid(), 1:
    read = libc.process_vm_readv(process, ctypes.byref(mine), 1, ctypes.byref(theirs), 1, 0)
    print("hole: read from %d" % process if read > 0 and process == @VICTIM@ else "refused")
