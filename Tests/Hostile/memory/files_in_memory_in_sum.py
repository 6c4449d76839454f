# tries: 24 files in memory of 15 MB each
# because: they are memory of nobody's address space, and yet the sample's
# needs: totals
# requires: 3.8+
# expect: finished, raised, outOfMemory

import os
try:
    files = [os.memfd_create("file") for _ in range(24)]
    for file in files:
        os.write(file, bytes(15 << 20))
    print("hole: 360 MB")
except OSError:
    print("refused")
