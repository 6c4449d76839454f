# tries: an integer of 400 MB
# because: numbers take memory too
# expect: outOfMemory

x = 1 << (8 * 400 << 20)
print("hole: 400 MB")
