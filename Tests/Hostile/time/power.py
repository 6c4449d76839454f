# tries: a power that takes 10 seconds
# because: code in C hears no signal
# expect: timedOut, finished

x = 3 ** 30000000
y = x * x
