# tries: to sleep in __del__ when the interpreter ends
# because: the end is part of the run
# expect: timedOut

import time
class Slow:
    def __del__(self, sleep=time.sleep):
        sleep(10)
kept = Slow()
