# tries: os._exit in a finaliser at the end
# because: the status is the kernel's
# expect: exited

import os
class Last:
    def __del__(self, leave=os._exit):
        leave(9)
kept = Last()
