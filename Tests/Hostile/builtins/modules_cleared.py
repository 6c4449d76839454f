# tries: no modules at all
# because: the driver has what it needs
# expect: finished, crashed
# status: holds

import sys
sys.modules.clear()
2 + 2  # 4
