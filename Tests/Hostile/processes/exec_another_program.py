# tries: to become another program
# because: the driver is gone then, and only the kernel's word counts
# expect: exited
# prints: another program

import os, sys
os.execv(sys.executable, [sys.executable, "-c", "print('another program')"])
