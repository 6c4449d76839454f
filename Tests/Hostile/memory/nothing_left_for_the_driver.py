# tries: to end by an exception with every byte in use
# because: the driver has to report where there is no memory to do it with
# expect: raised, outOfMemory

kept = []
size = 32 << 20
while True:
    try:
        while True:
            kept.append(bytearray(size))
    except MemoryError:
        if size < 64:
            break
        size //= 2
raise ValueError("full")
