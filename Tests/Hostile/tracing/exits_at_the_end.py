# tries: atexit handlers that raise, exit and print without end for a moment
# because: the end is part of the run
# expect: finished, exited

import atexit, os, sys
atexit.register(os._exit, 4)
atexit.register(sys.exit, 3)
atexit.register(lambda: 1 / 0)
