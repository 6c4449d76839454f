# tries: an interpreter in a session of its own, left running
# because: what was started by exec ends as well
# expect: finished

import subprocess, sys
subprocess.Popen([sys.executable, "-c", "import time; time.sleep(30)"], start_new_session=True)
print("started")
