# tries: to take back the signal that comes when its parent dies
# because: its end does not depend on that signal
# expect: finished

import ctypes
libc = ctypes.CDLL(None, use_errno=True)
libc.prctl(1, 0, 0, 0, 0)
libc.prctl(36, 1, 0, 0, 0)
libc.prctl(4, 1, 0, 0, 0)
libc.prctl(15, b"hostile", 0, 0, 0)
print("done")
