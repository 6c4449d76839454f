# tries: to leave variables that later samples would see
# because: samples share nothing
# expect: finished

import os
for name in "HOSTILE", "PYTHONSTARTUP", "PYTHONPATH", "LD_PRELOAD", "PYTHONWARNINGS":
    os.environ[name] = "/tmp/hostile"
