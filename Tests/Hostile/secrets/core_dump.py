# tries: to leave its memory in a file
# because: a core may hold anything, and stays
# expect: crashed

import os, resource
try:
    resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY,) * 2)
    print("hole: a core")
except (OSError, ValueError):
    pass
os.abort()
