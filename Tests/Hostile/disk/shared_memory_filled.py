# tries: to fill /dev/shm, 200 MB
# because: it has a size, and is gone afterwards
# expect: finished
# prints: refused

try:
    for number in range(40):
        with open("/dev/shm/hostile%d" % number, "wb") as file:
            file.write(bytes(5 << 20))
    print("hole: 200 MB")
except OSError:
    print("refused")
