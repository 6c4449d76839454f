# tries: to read and change a file of the machine, by its path and by links
# because: what is not shown is not there
# expect: finished
# prints: refused
# needs: view

import os
os.symlink("@CANARY@", "/tmp/hostile")
for folder in "@CANARY@", "/tmp/hostile", "../../../../../..@CANARY@", "/proc/1/root@CANARY@", "/proc/self/cwd/../..@CANARY@":
    for mode in "r", "a", "w":
        try:
            with open(folder + "/file", mode) as file:
                print("hole: %s" % (file.read() if mode == "r" else file.write("changed")))
        except OSError:
            print("refused")
