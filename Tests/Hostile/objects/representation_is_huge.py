# tries: values that show themselves with 20 MB, a thousand times
# because: what is shown is cut, and the sum is bounded
# expect: finished, outOfMemory

class Shown:
    def __repr__(self):
        return "x" * (20 << 20)
for _ in range(20):
    Shown()  # 5
