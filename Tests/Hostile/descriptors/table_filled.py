# tries: as many descriptors as there can be
# because: the driver has those it needs, and the end is told all the same
# expect: finished, raised

import os
try:
    while True:
        os.dup(1)
except OSError:
    print("full")
1 + 1  # 2
