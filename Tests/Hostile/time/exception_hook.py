# tries: to sleep while its exception is shown
# because: the driver calls the hook as the interpreter would
# expect: timedOut

import sys, time
sys.excepthook = lambda *arguments: time.sleep(10)
1 / 0
