# tries: 256 KB of random bytes on both streams
# because: bytes that are no text are shown escaped
# expect: finished

import os
for stream in 1, 2:
    os.write(stream, os.urandom(65536))
    os.write(stream, bytes(range(256)) * 256)
