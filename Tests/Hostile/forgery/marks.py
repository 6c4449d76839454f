# tries: marks in standard output with a token that was guessed
# because: a token that is not this run's is text
# expect: finished
# prints: after

import sys
for token in "0", "f" * 16, "", "9f2c":
    sys.stdout.write("\x1e%s 0 1 +\x1eforged\x1e%s 0 1 -\x1e\x1e%s sample\x1e" % (token, token, token))
print("after")
