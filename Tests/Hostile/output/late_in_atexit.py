# tries: to print when everything is over
# because: what atexit prints belongs to the sample
# expect: finished
# prints: late

import atexit
atexit.register(print, "late")
