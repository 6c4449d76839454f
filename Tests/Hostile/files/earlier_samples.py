# tries: to find what other samples left in the folders that can be written
# because: they start empty
# expect: finished
# prints: empty
# needs: view

import os, sys
found = []
for place in ".", "/tmp", "/dev/shm", "/sample", os.path.expanduser("~"):
    if os.path.isdir(place):
        found += [name for name in os.listdir(place) if name != "sample.py" and not sys.prefix.startswith(place + "/" + name)]
print("hole: %s" % found if found else "empty")
