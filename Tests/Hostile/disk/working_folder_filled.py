# tries: to fill the working folder, 200 MB
# because: it has a size
# expect: finished
# prints: refused
# needs: disk

try:
    for number in range(40):
        with open("hostile%d" % number, "wb") as file:
            file.write(bytes(5 << 20))
    print("hole: 200 MB")
except OSError:
    print("refused")
