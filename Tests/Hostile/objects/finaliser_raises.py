# tries: finalisers that raise and print at the end
# because: an exception there is only shown
# expect: finished

class Last:
    def __del__(self):
        raise RuntimeError("late")
kept = [Last() for _ in range(100)]
