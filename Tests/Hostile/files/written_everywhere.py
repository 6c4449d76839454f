# tries: to write beside the interpreter, its library and the machine's settings
# because: everything but four empty folders is read-only
# expect: finished
# prints: refused

import os, sys
places = ["/", "/etc", "/usr", "/dev", "/home", "/lib", os.path.dirname(sys.executable), os.path.dirname(os.__file__)]
places += [path for path in sys.path if path.startswith(sys.prefix)]
for place in places:
    if place.startswith(("/tmp/", "/home/user/")):
        continue
    try:
        open(place + "/hostile", "w").close()
        os.remove(place + "/hostile")
        print("hole: %s" % place)
    except OSError:
        print("refused")
