# tries: to exit with every status of a shell that means a signal
# because: a status is not a signal
# expect: exited, crashed

import os
os._exit(139)
