# tries: to hide 200 MB in files without a name
# because: what is open takes space too
# expect: finished
# prints: refused
# needs: disk

import os, tempfile
kept = []
try:
    for _ in range(40):
        kept.append(tempfile.TemporaryFile())
        kept[-1].write(bytes(5 << 20))
        kept[-1].flush()
    print("hole: 200 MB")
except OSError:
    print("refused")
    for file in kept:
        try:
            file.close()
        except OSError:
            pass
