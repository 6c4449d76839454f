# tries: a megabyte of the smallest events
# because: the harness is not stalled by many lines either
# expect: finished, exited, raised

import os
for number in range(3, 256):
    try:
        os.write(number, b"\n")
        for _ in range(17):
            os.write(number, b"{}\n" * 20000)
    except OSError:
        pass
