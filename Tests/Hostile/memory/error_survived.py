# tries: to live on with nothing left
# because: MemoryError can be caught like any other
# expect: finished
# prints: still here

kept = []
size = 32 << 20
while size > 1 << 16:
    try:
        kept.append(bytearray(size))
    except MemoryError:
        size //= 2
del kept
print("still here")
