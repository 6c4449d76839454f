# tries: 200 MB of zeros, no line among them
# because: nobody may wait for the end of a line
# expect: tooMuchOutput

import os
for _ in range(2000):
    os.write(1, bytes(100000))
print("hole: 200 MB")
