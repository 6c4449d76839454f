# tries: hard links to what it may read
# because: a link would keep a file, and could be changed by another name
# expect: finished
# prints: refused

import os, sys
for path in "/etc/passwd", sys.executable, os.__file__:
    try:
        os.link(path, "/tmp/hostile")
        print("hole: linked")
    except OSError:
        print("refused")
