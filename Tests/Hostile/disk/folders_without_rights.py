# tries: folders that nobody may enter
# because: they are gone afterwards all the same
# expect: finished
# needs: rights

import os
for place in "hostile", os.environ.get("TMPDIR", "/tmp") + "/hostile":
    os.makedirs(place + "/deeper")
    open(place + "/deeper/file", "w").close()
    os.chmod(place + "/deeper", 0)
    os.chmod(place, 0)
os.chmod(".", 0)
