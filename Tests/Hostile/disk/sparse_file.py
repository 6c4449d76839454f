# tries: a sparse file of a terabyte
# because: its length is bounded, not only what it takes
# expect: finished
# prints: refused

try:
    with open("hostile", "wb") as file:
        file.truncate(1 << 40)
    print("hole: 1 TB")
except OSError:
    print("refused")
