# tries: a file that is too large, with the signal left to the kernel
# because: SIGXFSZ, which Python ignores by itself
# expect: crashed, raised

import signal
signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
with open("hostile", "wb") as file:
    for _ in range(100):
        file.write(bytes(1 << 20))
print("hole: 100 MB")
