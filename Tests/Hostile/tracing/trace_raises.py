# tries: a trace function that raises
# because: the driver's frames are traced like others
# expect: finished, raised, exited

import sys
def trace(frame, event, argument):
    raise RuntimeError("traced")
sys.settrace(trace)
x = [n for n in range(3)]
