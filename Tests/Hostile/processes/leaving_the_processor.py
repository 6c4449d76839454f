# tries: every processor of the machine for its own children
# because: a worker has one, so that no sample takes the time of those beside it
# expect: finished, raised
# prints: refused
# needs: filter

import os, time
try:
    os.sched_setaffinity(0, range(os.cpu_count()))
    print("hole: allowed")
except OSError:
    print("refused")
children = []
for _ in range(8):
    try:
        child = os.fork()
    except OSError:
        break
    if not child:
        os.setsid()
        end = time.monotonic() + 1
        while time.monotonic() < end:
            pass
        os._exit(0)
    children.append(child)
for child in children:
    os.waitpid(child, 0)
