# tries: to sleep while a value is shown
# because: a claim makes the driver ask for it
# expect: timedOut
# status: unreached

import time
class Slow:
    def __repr__(self):
        time.sleep(10)
        return "5"
Slow()  # 5
