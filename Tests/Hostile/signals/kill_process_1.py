# tries: every signal on process 1
# because: the first process of a namespace is deaf to those inside
# expect: finished
# prints: still here

import os
if os.getpid() != 1:
    for number in range(1, 65):
        try:
            os.kill(1, number)
        except OSError:
            pass
print("still here")
