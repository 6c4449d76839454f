# tries: code that no compiler would write
# because: the interpreter trusts its code
# requires: 3.8+
# expect: crashed, raised, finished, timedOut, exited, outOfMemory

def f():
    return 1
f.__code__ = f.__code__.replace(co_code=bytes([100, 255] * 4 + [83, 0] * 4))
f()
