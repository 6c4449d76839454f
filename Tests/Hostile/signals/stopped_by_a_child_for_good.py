# tries: a child that stops its parent and stays
# because: the time limit needs no help from inside
# expect: timedOut

import os, signal, time
parent = os.getpid()
if os.fork() == 0:
    os.kill(parent, signal.SIGSTOP)
    time.sleep(10)
    os._exit(0)
time.sleep(10)
