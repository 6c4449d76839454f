# tries: standard output that does not wait, full
# because: how a stream is set is the sample's affair, and never the harness's
# expect: finished, raised, exited

import os, sys
os.set_blocking(1, False)
for _ in range(100):
    sys.stdout.write("x" * 10000)
