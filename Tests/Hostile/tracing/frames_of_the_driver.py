# tries: the driver's variables, by way of the frames below its own
# because: the driver is in the sample's hands; what it says is about this sample alone
# expect: finished, raised, exited, crashed

import sys
frame = sys._getframe()
while frame.f_back:
    frame = frame.f_back
    for name in list(frame.f_globals):
        if not name.startswith("__"):
            frame.f_globals[name] = None
x = 5  # 5
