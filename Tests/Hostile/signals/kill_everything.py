# tries: SIGTERM to every process it may signal, once it knows that ours is not among them
# because: everything is only what is its own
# expect: finished
# prints: still here

import os, signal
try:
    os.kill(@VICTIM@, 0)
    print("hole: a process of the machine")
except OSError:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    try:
        os.kill(-1, signal.SIGTERM)
    except OSError:
        pass
    print("still here")
