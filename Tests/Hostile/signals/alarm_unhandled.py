# tries: an alarm that nobody handles
# because: it ends the sample as it would anywhere
# expect: crashed

import signal, time
signal.setitimer(signal.ITIMER_REAL, 0.05)
time.sleep(10)
