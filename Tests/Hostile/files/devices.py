# tries: devices of the machine
# because: five are there that hold nothing
# expect: finished
# prints: refused
# needs: view

import os
harmless = {"null", "zero", "full", "random", "urandom", "shm", "fd", "stdin", "stdout", "stderr"}
found = set(os.listdir("/dev")) - harmless if os.path.exists("/dev") else None
print("hole: %s" % found if found else "refused")
