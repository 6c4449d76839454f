# tries: a string of 400 MB
# because: text takes memory too
# expect: outOfMemory

x = "x" * (400 << 20)
print("hole: 400 MB")
