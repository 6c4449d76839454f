# tries: a fatal error of the interpreter
# because: the crash is told, and is the sample's alone
# expect: crashed

import faulthandler
faulthandler.enable()
faulthandler._fatal_error_c_thread() if hasattr(faulthandler, "_fatal_error_c_thread") else faulthandler._fatal_error(b"x")
import time
time.sleep(1)
