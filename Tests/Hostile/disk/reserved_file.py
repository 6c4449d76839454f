# tries: fallocate of 300 MB
# because: space cannot be taken without writing either
# expect: finished
# prints: refused

import os
try:
    with open("hostile", "wb") as file:
        os.posix_fallocate(file.fileno(), 0, 300 << 20)
    print("hole: 300 MB")
except OSError:
    print("refused")
