# tries: a structure so deep that what walks it runs out of stack
# because: older releases crash
# expect: crashed, raised, finished, timedOut

import sys
sys.setrecursionlimit(10**6)
x = []
for _ in range(10**5):
    x = [x]
try:
    repr(x)
except RecursionError:
    print("refused")
