# tries: 1,000 folders, one in the other
# because: whoever removes them must not recurse or follow a path of 200 KB
# expect: finished

import os
for _ in range(1000):
    os.mkdir("hostile")
    os.chdir("hostile")
print(len(os.listdir()))
