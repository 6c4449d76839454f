# tries: 40 children that nobody waits for
# because: the dead take places among the processes, and are reaped with the sample
# expect: finished

import os, time
for _ in range(40):
    if os.fork() == 0:
        os._exit(0)
time.sleep(0.05)
