# tries: SIGTERM on itself
# because: a signal that asks kindly is told like any other
# expect: crashed

import os, signal
os.kill(os.getpid(), signal.SIGTERM)
