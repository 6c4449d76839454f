# tries: 60 pipes of a megabyte each, full
# because: what stands in pipes is memory of the kernel
# expect: finished

import fcntl, os
kept = []
try:
    for _ in range(60):
        read, write = os.pipe()
        kept.append((read, write))
        os.set_blocking(write, False)
        fcntl.fcntl(write, 1031, 1 << 20)
        os.write(write, bytes(1 << 20))
except OSError:
    print("refused")
