# tries: to crash on a line that no document has
# because: the last words are the sample's to forge; a line that it does not have is none
# expect: crashed

import os
os.write(100, b'Current thread 0x1 (most recent call first):\n  File "/sample/sample.py", line 9223372036854775807 in f\n')
os.kill(os.getpid(), 11)
os._exit(1)
