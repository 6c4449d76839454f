# tries: a regular expression that goes back and forth
# because: code in C hears no signal
# expect: timedOut

import re
re.match("(a+)+$", "a" * 29 + "b")
