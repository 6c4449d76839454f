# tries: to write beside the interpreter, its library and the machine's settings
# because: everything but four empty folders is read-only
# expect: finished
# prints: refused

import os, sys
places = ["/", "/etc", "/usr", "/dev", "/home", "/lib", os.path.dirname(sys.executable), os.path.dirname(os.__file__)]
for place in places + [path for path in sys.path if path.startswith(sys.prefix)]:
    try:
        open(place + "/hostile", "w").close()
        os.remove(place + "/hostile")
        print("hole: %s" % place)
    except OSError:
        print("refused")
