# tries: to remove and replace __main__
# because: the driver keeps the sample's namespace itself
# expect: finished, raised

import sys
sys.modules.pop("__main__")
x = 5  # 5
