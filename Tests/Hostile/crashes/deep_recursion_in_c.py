# tries: a structure so deep that what walks it runs out of stack
# because: older releases crash
# expect: crashed, raised, finished, timedOut

x = ()
for _ in range(10**6):
    x = (x,)
try:
    print(hash(x))
except RecursionError:
    print("refused")
