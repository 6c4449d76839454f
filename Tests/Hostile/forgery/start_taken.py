# tries: to take back what the driver has said, the word that it began above all
# because: nobody but the harness reads the events; a pipe could be opened anew by its name in /proc
# expect: finished
# prints: tried

import os

for number in range(128):
    for take in (lambda: number, lambda: os.open("/proc/self/fd/%d" % number, os.O_RDONLY | os.O_NONBLOCK)):
        try:
            descriptor = take()
            os.set_blocking(descriptor, False)
            if b'"event"' in os.read(descriptor, 65536):
                print("hole: the events")
        except OSError:
            pass
print("tried")
