# tries: to find a process that is not its own
# because: a sample sees its own processes only
# expect: finished
# prints: nobody
# needs: view

import os
def is_there(process):
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    return True
others = [p for p in range(1, 40000) if p not in (os.getpid(), os.getppid(), 1) and is_there(p)]
print("hole: %s" % others if others else "nobody")
