# tries: standard output in UTF-16
# because: marks are written below the text
# requires: 3.7+
# expect: finished

import sys
sys.stdout.reconfigure(encoding="utf-16")
print("wide")
x = 5  # 5
