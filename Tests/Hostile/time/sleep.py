# tries: to sleep for 10 seconds
# because: the limit is wall clock, not processor time
# expect: timedOut

import time
time.sleep(10)
