# tries: marks with the right token, taken from the driver's memory
# because: with its own token a sample can only confuse what is said about itself
# expect: finished, raised, exited

import gc, sys
tokens = [thing.token for thing in gc.get_objects() if type(thing).__name__ == "Harness"]
for token in tokens:
    for words in "0 1 +", "0 1 -", "sample", "0 99999999999999999999 +", "-1 -1 -", "5 5 +", "x", "":
        sys.stdout.write("\x1e%s %s\x1e" % (token, words))
    sys.stdout.write("\x1e%s " % token)
4  # 5
