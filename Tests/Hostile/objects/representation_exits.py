# tries: os._exit while a value is shown
# because: the kernel says how it ended
# expect: exited

import os
class Shown:
    def __repr__(self):
        os._exit(0)
Shown()  # 5
