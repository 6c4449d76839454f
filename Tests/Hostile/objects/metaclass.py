# tries: a class whose name, bases and instances lie and raise
# because: the driver asks the type, not its metaclass
# expect: finished, raised

class Meta(type):
    __name__ = __qualname__ = __module__ = property(lambda cls: 1 / 0)
    def mro(cls):
        return super().mro()
    def __instancecheck__(cls, other):
        raise RuntimeError
    __subclasscheck__ = __instancecheck__
    def __getattribute__(cls, name):
        raise RuntimeError(name)
    def __repr__(cls):
        raise RuntimeError
class Thing(metaclass=Meta):
    pass
x = Thing()  # 5
Thing  # 5
