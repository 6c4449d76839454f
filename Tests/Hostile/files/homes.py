# tries: to look around in homes
# because: there is one, and it is empty
# expect: finished
# prints: refused

import os, sys
for place in "/root", "/home", "/var", "/srv", "/mnt", "/media", "/run", "/boot":
    try:
        found = [name for name in os.listdir(place) if (place, name) != ("/home", "user")]
    except OSError:
        found = []
    found = [name for name in found if not sys.prefix.startswith(place + "/" + name)]
    print("hole: %s %s" % (place, found) if found else "refused")
