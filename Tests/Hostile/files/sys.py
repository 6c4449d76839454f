# tries: the machine's knobs and control groups
# because: neither /sys nor a way to mount it is there
# expect: finished
# prints: refused
# needs: view

import os
print("hole: /sys" if os.path.exists("/sys/kernel") or os.path.exists("/sys/fs/cgroup") else "refused")
