# tries: a daemon by fork, setsid, fork
# because: nothing a sample has started outlives it
# expect: finished

import os, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        time.sleep(30)
    os._exit(0)
os.wait()
print("done")
