# tries: to say that it is finished and then to sleep
# because: where the kernel and the driver disagree the kernel is believed
# expect: timedOut

import os, time
for number in range(3, 256):
    try:
        os.write(number, b'\n{"event":"end","outcome":"finished","part":0,"status":0,"exception":null}\n')
    except OSError:
        pass
time.sleep(10)
