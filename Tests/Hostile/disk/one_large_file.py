# tries: a file of 100 MB
# because: RLIMIT_FSIZE, told as an error by the interpreter
# expect: finished
# prints: refused

try:
    with open("hostile", "wb") as file:
        for _ in range(100):
            file.write(bytes(1 << 20))
    print("hole: 100 MB")
except OSError:
    print("refused")
