# tries: abort
# because: the crash is told, and is the sample's alone
# expect: crashed

import os
os.abort()
