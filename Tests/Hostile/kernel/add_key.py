# tries: a key that stays
# because: keyrings belong to no namespace; the key would be the next sample's to find
# needs: filter
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 248, "aarch64": 217}[os.uname().machine]
print("hole: add_key" if libc.syscall(number, b"user", b"hostile", b"x", 1, -2) >= 0 else "refused")
