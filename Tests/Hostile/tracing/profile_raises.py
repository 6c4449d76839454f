# tries: a profile function that raises
# because: the driver's frames are profiled like others
# expect: finished, raised, exited

import sys
def profile(frame, event, argument):
    raise RuntimeError("profiled")
sys.setprofile(profile)
len([])
