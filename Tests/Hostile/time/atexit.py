# tries: to sleep when everything is over
# because: the end is part of the run
# expect: timedOut
# prints: main is done

import atexit, time
atexit.register(time.sleep, 10)
print("main is done")
