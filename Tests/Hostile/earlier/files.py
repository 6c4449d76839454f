# tries: to leave files wherever it can
# because: samples share nothing
# expect: finished

import os
for folder in ".", "/tmp", "/dev/shm", "/sample", os.path.expanduser("~"):
    for name in "hostile", "json.py", "os.py", "sample2.py", "sitecustomize.py", ".hostile":
        try:
            with open(folder + "/" + name, "w") as file:
                file.write("print('hole: an earlier file')\n")
        except OSError:
            pass
