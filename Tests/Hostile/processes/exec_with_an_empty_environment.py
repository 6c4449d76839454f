# tries: to become an interpreter that reports nothing and fails
# because: the status is the kernel's
# expect: exited

import os, sys
os.execve(sys.executable, [sys.executable, "-I", "-c", "raise SystemExit(7)"], {})
