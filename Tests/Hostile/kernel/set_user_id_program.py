# tries: a program that would run as another user
# because: no_new_privs, and file systems that do not heed the bit
# expect: finished

import os, shutil, subprocess, sys
try:
    shutil.copy(sys.executable, "/tmp/hostile")
    os.chmod("/tmp/hostile", 0o6755)
    who = subprocess.run(["/tmp/hostile", "-I", "-S", "-c", "import os; print(os.geteuid() == os.getuid())"],
                         stdout=subprocess.PIPE, stderr=subprocess.PIPE).stdout
    print("hole: another user" if who.strip() == b"False" else "refused")
except OSError:
    print("refused")
