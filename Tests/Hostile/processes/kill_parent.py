# tries: SIGKILL and SIGSTOP to its parent
# because: the parent belongs to the sandbox; where it is out of sight its number is 0, which means the sample itself
# expect: finished, timedOut

import os, signal
for number in signal.SIGSTOP, signal.SIGTERM, signal.SIGKILL:
    try:
        os.kill(os.getppid(), number)
    except OSError:
        print("refused")
print("still here")
