# tries: bytes that are not UTF-8
# because: they are shown escaped
# expect: finished
# prints: a\xff\xfeb

import sys
sys.stdout.buffer.write(b"a\xff\xfeb\n")
