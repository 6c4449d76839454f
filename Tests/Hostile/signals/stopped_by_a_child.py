# tries: a child that stops its parent and lets it go on
# because: to be stopped for a while is no end
# expect: finished
# prints: went on

import os, signal, time
parent = os.getpid()
if os.fork() == 0:
    os.kill(parent, signal.SIGSTOP)
    time.sleep(0.1)
    os.kill(parent, signal.SIGCONT)
    os._exit(0)
os.wait()
print("went on")
