# tries: to ignore every signal and go on for 10 seconds
# because: SIGKILL cannot be ignored
# expect: timedOut

import signal, time
for number in range(1, 65):
    try:
        signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError):
        pass
end = time.time() + 10
while time.time() < end:
    pass
