# tries: eight processes of 50 MB each
# because: the limit is for all of them together
# needs: totals
# expect: finished, outOfMemory

import os, time
children = []
read, write = os.pipe()
for _ in range(8):
    child = os.fork()
    if child == 0:
        kept = bytearray(50 << 20)
        kept[::4096] = b"x" * len(kept[::4096])
        os.write(write, b"x")
        time.sleep(5)
        os._exit(0)
    children.append(child)
time.sleep(1)
living = sum(os.waitpid(child, os.WNOHANG) == (0, 0) for child in children)
held = len(os.read(read, 8)) if living else 0
print("hole: 400 MB" if living == 8 and held == 8 else "refused")
