# tries: to crash while a value is shown
# because: the kernel says how it ended
# expect: crashed

import os, signal
class Shown:
    def __repr__(self):
        os.kill(os.getpid(), signal.SIGSEGV)
Shown()  # 5
