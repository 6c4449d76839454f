# tries: a list that grows
# because: the bound is told as what it is
# expect: outOfMemory

kept = []
for _ in range(30):
    kept.append(bytearray(16 << 20))
print("hole: 480 MB")
