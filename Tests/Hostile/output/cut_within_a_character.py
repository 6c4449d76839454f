# tries: to have the bound on output fall within a character
# because: what is kept must still be text
# expect: finished

import sys
sys.stdout.buffer.write(b"x" * ((1 << 20) - 1) + "é".encode() * 10)
