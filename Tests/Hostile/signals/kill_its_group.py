# tries: SIGTERM to its process group
# because: the group is the sample's own; its end is told as it was
# expect: crashed, finished

import os, signal
if os.getpgrp() != 0:
    os.killpg(0, signal.SIGTERM)
