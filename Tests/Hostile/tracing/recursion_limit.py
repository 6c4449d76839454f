# tries: a recursion limit that leaves the driver no room
# because: the driver needs a few frames only
# expect: finished, raised, exited

import sys
def lower(depth):
    try:
        sys.setrecursionlimit(depth)
    except RecursionError:
        return False
    return True
next(depth for depth in range(1, 100) if lower(depth))
x = 5  # 5
