# tries: seven generations of forks, 128 processes in all
# because: the limit counts descendants, not children
# expect: finished, raised, crashed, exited

import os, time
for _ in range(7):
    try:
        os.fork()
    except OSError:
        time.sleep(0.2)
        os._exit(0)
time.sleep(0.1)
