# tries: its own command line and that of its parent
# because: what the harness was told stays with the harness
# expect: finished

import os, sys
print(sys.argv, getattr(sys, "orig_argv", None), sys.flags, sys._xoptions)
for process in "self", "1", str(os.getppid()):
    try:
        print(open("/proc/%s/cmdline" % process).read())
    except OSError:
        print("refused")
