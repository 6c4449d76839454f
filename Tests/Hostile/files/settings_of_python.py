# tries: files that Python runs when it starts
# because: the next sample must not find them
# expect: finished

import os, site
for place in [site.getusersitepackages(), os.path.expanduser("~"), "/tmp"]:
    try:
        os.makedirs(place, exist_ok=True)
        for name in "sitecustomize.py", "usercustomize.py", "hostile.pth", "os.py":
            with open(place + "/" + name, "w") as file:
                file.write("import sys; sys.modules['hostile'] = 1; print('hole: started')\n")
    except OSError:
        pass
