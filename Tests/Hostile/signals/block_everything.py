# tries: to block every signal and sleep for 10 seconds
# because: SIGKILL cannot be blocked
# expect: timedOut

import signal, time
signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))
time.sleep(10)
