# tries: a descriptor of the machine's processes
# because: processes of others cannot be named
# requires: 3.9+
# expect: finished
# prints: refused
# needs: view

import os
try:
    os.pidfd_open(@VICTIM@)
    print("hole: pidfd")
except OSError:
    print("refused")
