# tries: a value so deep that the driver runs out of stack when it shows it
# because: the driver is no stronger than the interpreter
# expect: crashed, raised, finished, timedOut

x = []
for _ in range(10**5):
    x = [x]  # 5
