# tries: to read about processes in /proc
# because: environment, memory and roots of others stand there
# expect: finished
# prints: refused

import os
for path in "/proc/1/environ", "/proc/self/environ", "/proc/@VICTIM@/cmdline", "/proc/1/root/etc/shadow", "/proc/kcore", "/proc/sys/kernel/core_pattern":
    if os.path.exists(path):
        try:
            print("hole: %s %r" % (path, open(path, "rb").read(100)))
        except OSError:
            pass
print("refused")
