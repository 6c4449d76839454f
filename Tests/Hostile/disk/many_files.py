# tries: 20,000 empty files
# because: they take inodes and memory of the kernel, and are gone afterwards
# expect: finished
# needs: disk

import os
place = os.environ.get("TMPDIR", "/tmp")
for number in range(20000):
    try:
        open("%s/hostile%d" % (place, number), "w").close()
    except OSError:
        print("refused")
        break
