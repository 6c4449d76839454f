# tries: no builtins at all
# because: the driver has its own
# expect: finished, raised

import builtins
builtins.__dict__.clear()
x = 5  # 5
