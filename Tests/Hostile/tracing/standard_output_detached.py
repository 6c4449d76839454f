# tries: standard output taken apart
# because: the driver writes to descriptors
# expect: finished, raised, exited

import sys
raw = sys.stdout.detach()
raw.write(b"raw\n")
x = 5  # 5
