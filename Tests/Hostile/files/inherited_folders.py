# tries: to climb out by a folder that somebody left open
# because: no descriptor of the harness is there
# expect: finished
# prints: refused

import os, stat
for descriptor in range(256):
    try:
        mode = os.fstat(descriptor).st_mode
    except OSError:
        continue
    if stat.S_ISDIR(mode):
        print("hole: a folder is open as %d" % descriptor)
print("refused")
