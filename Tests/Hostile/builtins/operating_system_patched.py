# tries: os, time, json and io that raise
# because: the driver has taken what it needs before
# expect: finished
# status: holds

import io, json, os, posix, sys, time
for module in os, posix, time, json, io:
    for name in list(vars(module)):
        if not name.startswith("_"):
            setattr(module, name, None)
2 + 2  # 4
