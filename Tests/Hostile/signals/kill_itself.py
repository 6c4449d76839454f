# tries: SIGKILL on itself
# because: the report says which signal it was
# expect: crashed
# prints: before

import os, signal
print("before", flush=True)
os.kill(os.getpid(), signal.SIGKILL)
