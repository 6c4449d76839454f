# tries: a hook for exceptions that ends the process with 0
# because: how it ended was said before, and the status is the kernel's
# expect: raised, exited

import os, sys
sys.excepthook = lambda *arguments: os._exit(0)
1 / 0
