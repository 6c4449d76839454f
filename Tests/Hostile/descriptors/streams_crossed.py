# tries: standard output as the events' pipe and the other way round
# because: what arrives in the wrong place is only text
# expect: finished, exited, tooMuchOutput

import os
for one, other in (1, 100), (100, 1), (2, 101):
    try:
        os.dup2(one, other)
    except OSError:
        pass
print("in the wrong place")
