# tries: to read at address 0
# because: the crash is told, and is the sample's alone
# expect: crashed
# prints: before

import ctypes
print("before", flush=True)
ctypes.string_at(0)
