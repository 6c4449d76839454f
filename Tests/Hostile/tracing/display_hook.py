# tries: hooks for values at the prompt
# because: the driver shows values itself
# expect: finished, raised, exited

import sys
sys.displayhook = lambda value: sys.exit(5)
4  # 5
