# tries: a handler that exits with 0 once the script is done
# because: the driver's last words and the kernel's do not have to agree
# expect: exited, finished

import atexit, os, signal, time
signal.signal(signal.SIGALRM, lambda number, frame: os._exit(0))
signal.setitimer(signal.ITIMER_REAL, 0.05)
atexit.register(time.sleep, 0.5)
