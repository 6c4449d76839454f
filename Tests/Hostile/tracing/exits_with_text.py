# tries: sys.exit with text that holds escapes
# because: it goes to standard error, and from there to nobody's terminal
# expect: exited

import sys
sys.exit("\x1b[2Jbye\0")
