# tries: a hook for exceptions that raises, and one that is gone
# because: the driver shows the exception all the same
# expect: raised

import sys
def hook(*arguments):
    raise RuntimeError("hooked")
sys.excepthook = hook
del sys.__excepthook__
1 / 0
