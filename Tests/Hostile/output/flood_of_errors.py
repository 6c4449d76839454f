# tries: 200 MB on standard error
# because: standard error is bounded as well
# expect: tooMuchOutput

import sys
for _ in range(2000):
    sys.stderr.write("x" * 100000)
print("hole: 200 MB")
