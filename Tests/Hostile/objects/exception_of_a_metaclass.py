# tries: an exception whose class is never a subclass of anything
# because: the driver's own except clauses must not ask it
# expect: raised

class Meta(type):
    def __subclasscheck__(cls, other):
        raise RuntimeError
    __instancecheck__ = __subclasscheck__
class Odd(BaseException, metaclass=Meta):
    pass
raise Odd("odd")
