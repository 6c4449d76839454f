# tries: to outrun the killing: each child forks the next and ends, for 2 seconds
# because: SIGKILL to the first process of a namespace leaves no time to fork
# expect: finished

import os, time
end = time.time() + 2
if os.fork() == 0:
    while time.time() < end:
        try:
            if os.fork():
                os._exit(0)
        except OSError:
            os._exit(0)
        os.setsid()
    os._exit(0)
