# tries: to read every descriptor
# because: the request was read to its end; nothing of others is there
# expect: finished

import os
for number in range(0, 256):
    try:
        os.set_blocking(number, False)
        os.read(number, 65536)
    except OSError:
        pass
print("done")
