# tries: to remove, rename, link and change the rights of the machine's files
# because: what is not shown is not there
# expect: finished
# prints: refused

import os
for attempt in (os.remove, os.rmdir, lambda p: os.rename(p, p + "2"), lambda p: os.chmod(p, 0), os.utime,
                lambda p: os.link(p, "/tmp/hostile"), lambda p: os.chown(p, 1, 1), lambda p: os.truncate(p, 0)):
    for path in "@CANARY@/file", "@CANARY@":
        try:
            attempt(path)
            print("hole: changed")
        except OSError:
            print("refused")
