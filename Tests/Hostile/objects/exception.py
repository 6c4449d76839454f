# tries: an exception whose text, arguments and class lie and raise
# because: what ends a sample is told whatever it is
# expect: raised

class Liar(Exception):
    args = __traceback__ = __cause__ = __class__ = property(lambda self: 1 / 0)
    __module__ = 5
    def __str__(self):
        raise RuntimeError
    __repr__ = __str__
    def __getattribute__(self, name):
        raise RuntimeError(name)
raise Liar
