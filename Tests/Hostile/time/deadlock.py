# tries: a lock taken twice
# because: nothing inside gets it going again
# expect: timedOut

import threading
lock = threading.Lock()
lock.acquire()
lock.acquire(True, 10)
