# tries: 200 MB of garbage on every descriptor beyond the first three
# because: the events are bounded like any stream, and garbage there is passed over
# expect: tooMuchOutput, finished

import os
left = 2000
for descriptor in range(3, 256):
    try:
        while left and os.write(descriptor, b"x" * 99999 + b"\n"):
            left -= 1
    except OSError:
        pass
