# tries: a shell, and programs that need more rights
# because: the interpreter is the only program there
# expect: finished
# prints: refused
# needs: view

import os
for program in "/bin/sh", "/usr/bin/env", "/usr/bin/sudo", "/bin/su", "/usr/bin/bwrap", "/usr/bin/newuidmap":
    if os.path.exists(program):
        print("hole: %s" % program)
print("refused")
