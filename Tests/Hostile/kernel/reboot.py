# tries: to change what Ctrl-Alt-Del does, the harmless part of reboot
# because: it takes a right that a sample lacks
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 169, "aarch64": 142}[os.uname().machine]
print("hole: reboot" if libc.syscall(number, 0xfee1dead, 672274793, 0) >= 0 else "refused")
