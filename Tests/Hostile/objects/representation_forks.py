# tries: a child that goes on with the driver's work
# because: a child reports nothing
# expect: finished

import os
class Shown:
    def __repr__(self):
        if os.fork() == 0:
            return "5"
        os.wait()
        return "4"
Shown()  # 4
