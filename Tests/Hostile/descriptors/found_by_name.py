# tries: descriptors by way of /dev/fd and /proc
# because: neither is there
# expect: finished

import os
for folder in "/dev/fd", "/proc/self/fd", "/proc/1/fd":
    try:
        print("hole: %s %s" % (folder, os.listdir(folder)))
    except OSError:
        print("refused")
