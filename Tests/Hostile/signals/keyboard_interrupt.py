# tries: SIGINT on itself
# because: it is the sample's exception, not the harness's
# expect: raised

import os, signal
signal.signal(signal.SIGINT, signal.default_int_handler)
os.kill(os.getpid(), signal.SIGINT)
for _ in range(10**6):
    pass
