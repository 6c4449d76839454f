# tries: to change the library that later samples import
# because: everything but four empty folders is read-only
# expect: finished
# prints: refused

import os, json
for attempt in (lambda: os.chmod(json.__file__, 0o666), lambda: open(json.__file__, "a"), lambda: os.utime(json.__file__),
                lambda: os.rename(json.__file__, json.__file__ + "2"), lambda: os.chown(json.__file__, 1000, 1000)):
    try:
        attempt()
        print("hole: the library")
    except OSError:
        print("refused")
