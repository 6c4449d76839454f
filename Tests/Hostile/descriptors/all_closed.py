# tries: to close every descriptor
# because: the harness goes by the kernel where the driver can say no more
# expect: finished, exited

import os
print("before", flush=True)
os.closerange(0, 4096)
