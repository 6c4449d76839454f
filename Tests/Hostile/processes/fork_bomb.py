# tries: 200 forks, each child sleeping
# because: a sample has so many processes at most, and what is left of them ends with it
# expect: finished
# prints: refused

import os, time
for _ in range(200):
    try:
        if os.fork() == 0:
            time.sleep(20)
            os._exit(0)
    except OSError:
        print("refused")
        break
else:
    print("hole: 200 processes")
