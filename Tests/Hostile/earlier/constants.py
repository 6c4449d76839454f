# tries: to change the number 4 and the empty tuple's neighbours in memory
# because: objects that all samples share must not really be shared
# expect: finished, crashed, raised

import ctypes, sys
if sys.implementation.name == "cpython":
    value = 4
    ctypes.memset(id(value) + sys.getsizeof(0) - 4 if sys.version_info < (3, 12) else id(value) + 24, 5, 1)
    print("changed", flush=True)
