# tries: a recursion without a limit
# because: frames are memory, and the stack has an end
# expect: outOfMemory, crashed, raised, timedOut

import sys
sys.setrecursionlimit(2**31 - 1)
def deeper():
    deeper()
deeper()
