# tries: a generator that does not end when it is closed
# because: what is left is the interpreter's to complain about
# expect: finished

def endless():
    while True:
        try:
            yield 5
        except GeneratorExit:
            yield 6
g = endless()
next(g)  # 5
