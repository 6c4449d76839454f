# tries: objects that cannot be collected, with finalisers
# because: samples share nothing
# expect: finished

import gc
class Hostile:
    def __del__(self):
        keep.append(self)
keep = []
for _ in range(1000):
    one, two = Hostile(), Hostile()
    one.other, two.other = two, one
del one, two
gc.collect()
gc.freeze() if hasattr(gc, "freeze") else None
