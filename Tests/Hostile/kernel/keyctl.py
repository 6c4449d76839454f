# tries: the session's keyring
# because: keyrings belong to no namespace
# needs: filter
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 250, "aarch64": 219}[os.uname().machine]
print("hole: keyctl" if libc.syscall(number, 0, -3, 1) >= 0 else "refused")
