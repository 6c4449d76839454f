# tries: globals under keys that are no names, and none of the usual ones
# because: the driver looks up no more than it must
# expect: finished, raised

class Key:
    def __hash__(self):
        return hash("x")
    def __eq__(self, other):
        raise RuntimeError
x = 4
g = globals()
g.clear()
g[5] = g[None] = 1
x = 5  # 5
