# tries: SIGKILL on a process of the machine
# because: it must not even be there
# expect: finished
# prints: refused

import os, signal
try:
    os.kill(@VICTIM@, signal.SIGKILL)
    print("hole: killed")
except OSError:
    print("refused")
