# tries: a trace function that makes the driver jump
# because: the driver is in the sample's hands; what it says is about this sample alone
# expect: finished, raised, exited, crashed, timedOut

import sys
def trace(frame, event, argument):
    if "driver" in frame.f_code.co_filename:
        try:
            frame.f_lineno = frame.f_code.co_firstlineno + 2
        except ValueError:
            pass
    return trace
sys.settrace(trace)
x = 5  # 5
