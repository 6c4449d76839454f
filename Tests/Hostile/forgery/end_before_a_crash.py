# tries: to say that it is finished and then to crash
# because: where the kernel and the driver disagree the kernel is believed
# expect: crashed

import os, signal
for number in range(3, 256):
    try:
        os.write(number, b'\n{"event":"end","outcome":"finished","part":0,"status":0,"exception":null}\n')
    except OSError:
        pass
os.kill(os.getpid(), signal.SIGSEGV)
