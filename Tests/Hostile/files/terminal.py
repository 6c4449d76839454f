# tries: the terminal from which the harness was started
# because: what is pushed into a terminal is typed by the user
# expect: finished
# prints: refused

import fcntl, os
for descriptor in 0, 1, 2, 3, 4, 100, 101:
    try:
        fcntl.ioctl(descriptor, 0x5412, b"x")
        print("hole: pushed")
    except OSError:
        pass
try:
    os.open("/dev/tty", os.O_RDWR)
    print("hole: a terminal")
except OSError:
    print("refused")
