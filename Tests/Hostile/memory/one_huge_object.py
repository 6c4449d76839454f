# tries: 400 MB at once
# because: the bound is told as what it is
# expect: outOfMemory

x = bytes(400 << 20)
print("hole: 400 MB")
