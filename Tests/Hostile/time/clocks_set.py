# tries: to set the clock back by a second
# because: the kernel lets nobody inside
# expect: finished
# prints: refused

import time
try:
    time.clock_settime(time.CLOCK_REALTIME, time.time() - 1)
    print("hole: the clock")
except OSError:
    print("refused")
