# tries: an alarm each millisecond whose handler raises, also while the driver works
# because: an exception out of nowhere concerns the sample alone
# expect: finished, raised, exited, crashed

import signal, time
def ring(number, frame):
    raise RuntimeError("alarm")
signal.signal(signal.SIGALRM, ring)
end = time.time() + 0.2
signal.setitimer(signal.ITIMER_REAL, 0.001, 0.001)
while time.time() < end:
    try:
        time.sleep(0.01)
    except RuntimeError:
        pass
