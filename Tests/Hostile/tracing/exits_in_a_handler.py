# tries: os._exit in a signal handler
# because: the kernel says how it ended
# expect: exited

import os, signal
signal.signal(signal.SIGUSR1, lambda *arguments: os._exit(2))
os.kill(os.getpid(), signal.SIGUSR1)
for _ in range(10**6):
    pass
