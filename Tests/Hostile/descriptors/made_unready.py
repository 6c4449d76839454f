# tries: every descriptor made non-blocking, small and signal-driven
# because: how the sample's ends are set does not matter at the other ends
# expect: finished, raised

import fcntl, os
for number in range(0, 256):
    for command, argument in (fcntl.F_SETFL, os.O_NONBLOCK | os.O_ASYNC | os.O_APPEND), (1031, 4096), (fcntl.F_SETOWN, 1):
        try:
            fcntl.fcntl(number, command, argument)
        except OSError:
            pass
print("x" * 100000)
