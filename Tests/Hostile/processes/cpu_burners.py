# tries: 30 children that compute for 5 seconds
# because: they end with the sample, so that the next has the machine to itself
# expect: finished

import os, time
for _ in range(30):
    if os.fork() == 0:
        end = time.time() + 5
        while time.time() < end:
            pass
        os._exit(0)
