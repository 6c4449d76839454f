# tries: standard output closed and detached
# because: the interpreter complains at its end, if anybody
# expect: finished, raised, exited

import sys
sys.stdout.flush()
sys.stdout.close()
sys.stderr.close()
x = 5  # 5
