# tries: a trace function that ends the process when the driver is at work
# because: the kernel says how it ended
# expect: exited, finished

import os, sys
def trace(frame, event, argument):
    if "driver" in frame.f_code.co_filename:
        os._exit(0)
    return trace
sys.settrace(trace)
x = 5  # 5
