# tries: to compute for 10 seconds
# because: the limit is wall clock
# expect: timedOut
# prints: so far

import time
print("so far")
end = time.time() + 10
while time.time() < end:
    pass
