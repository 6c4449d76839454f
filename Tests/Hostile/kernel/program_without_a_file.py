# tries: a program from a file in memory
# because: it may run, but not do more than the sample
# requires: 3.8+
# expect: finished

import os, subprocess, sys
try:
    file = os.memfd_create("program", 0)
    os.write(file, b"#!%s\nprint('ran')\n" % sys.executable.encode())
    subprocess.run(["/proc/self/fd/%d" % file], pass_fds=[file])
except OSError:
    print("refused")
