# tries: a higher priority and real-time scheduling
# because: a sample must not starve the others
# expect: finished
# prints: refused

import os
for attempt in (lambda: os.nice(-10), lambda: os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(50)),
                lambda: os.setpriority(os.PRIO_PROCESS, 0, -20)):
    try:
        attempt()
        print("hole: priority")
    except OSError:
        print("refused")
