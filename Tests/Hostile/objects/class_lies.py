# tries: a class that says it is another
# because: the driver asks the object's type, not the object
# expect: finished, raised

class Liar:
    __class__ = property(lambda self: int)
    def __getattribute__(self, name):
        raise RuntimeError(name)
    def __repr__(self):
        return "5"
Liar()  # 5
