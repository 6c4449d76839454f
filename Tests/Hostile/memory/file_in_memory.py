# tries: one file in memory of 300 MB
# because: a file is bounded wherever it is
# requires: 3.8+
# expect: finished
# prints: refused

import os
try:
    file = os.memfd_create("file")
    os.ftruncate(file, 300 << 20)
    print("hole: 300 MB")
except OSError:
    print("refused")
