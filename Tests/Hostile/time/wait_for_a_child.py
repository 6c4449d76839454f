# tries: to wait for a child that is stopped
# because: the whole tree ends
# expect: timedOut

import os, signal, time
child = os.fork()
if child == 0:
    os.kill(os.getpid(), signal.SIGSTOP)
    os._exit(0)
time.sleep(0.1)
os.waitpid(child, 0)
