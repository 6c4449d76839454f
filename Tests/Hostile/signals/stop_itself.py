# tries: to stop itself, so that it hears nothing
# because: a stopped process can still be killed
# expect: timedOut
# prints: before

import os, signal
print("before", flush=True)
os.kill(os.getpid(), signal.SIGSTOP)
