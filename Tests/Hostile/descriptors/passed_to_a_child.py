# tries: a child that keeps the events' pipe open
# because: the end does not wait for pipes
# expect: finished

import os, time
if os.fork() == 0:
    for number in range(5, 256):
        try:
            os.set_inheritable(number, True)
        except OSError:
            pass
    os.setsid()
    time.sleep(30)
    os._exit(0)
