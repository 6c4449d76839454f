"""Showing values and exceptions, whatever their classes do; nothing of the sample is kept alive by it."""
# needs of protocol: LONGEST_TEXT, get_ident, islice, quoted, sys
# needs of reserve: make_room
# offers: MODULE_TYPE, NAMESPACE, ORDER, Silence, TRACEBACK, described, is_kind, lines_in, shown

LONGEST_NAME = 1000
MANY = LONGEST_TEXT // 3 + 1  # an element and ", "
LARGE_INTEGER = 1 << 18  # bits: before 3.11 the text of a larger one could take minutes
PLAIN = frozenset((int, float, complex, bool, str, bytes, bytearray, list, tuple, dict, set, frozenset, range,
                   type(None), type(...)))
MODULE_TYPE = type(sys)
TRACEBACK = BaseException.__traceback__
CAUSE_NAME = ImportError.name
ORDER = type.__dict__["__mro__"]
NAMESPACE = type.__dict__["__dict__"]
MODULE = type.__dict__["__module__"]
QUALIFIED = type.__dict__["__qualname__"]
NAME = type.__dict__["__name__"]


class Silence:
    """Stands for `sys.stdout` while a value shows itself: what its `__repr__` prints is not the sample's text."""

    def __init__(self):
        self._thread = get_ident()
        self._stream = sys.__dict__.get("stdout")
        sys.__dict__["stdout"] = self

    def end(self):
        """Puts the stream back, unless another thread or the sample has put something there meanwhile."""
        self._thread = None
        stream = sys.__dict__.get("stdout")
        if stream is self:
            while type(stream) is Silence and stream._thread is None:
                stream = stream._stream
            sys.__dict__["stdout"] = stream

    def write(self, text):
        return len(text) if get_ident() == self._thread else self._stream.write(text)

    def __getattr__(self, name):
        return getattr(self._stream, name)


def is_kind(value, kind):
    """isinstance, without asking the value's `__class__`, nor its bases' metaclasses what they equal."""
    for base in ORDER.__get__(type(value)):
        if base is kind:
            return True
    return False


def is_built_in(kind):
    """Whether it is one of ours; a metaclass of the sample's is not asked for a hash."""
    return type(kind) is type and kind in PLAIN


def plain_name(text):
    """A name, bounded; it may be of a class of the sample's own."""
    return str.__str__(text)[:LONGEST_NAME]


def type_name(kind, *left_off):
    try:
        module = MODULE.__get__(kind)
    except AttributeError:
        module = None
    name = plain_name(QUALIFIED.__get__(kind))
    if type(module) is str and module != "builtins" and module not in left_off:
        name = module + "." + name
    return name


def inherited(kind, name):
    """What a class and its bases hold under this name, without asking the metaclass."""
    for base in ORDER.__get__(kind):
        found = NAMESPACE.__get__(base).get(name)
        if found is not None:
            return found
    return None


def bounded_repr(value):
    """repr(value), at least up to its longest text, without the work of showing millions of elements."""
    kind = type(value)
    if kind is int:
        if value.bit_length() > LARGE_INTEGER:
            return "<int of %d bits>" % value.bit_length()
    elif kind is str or kind is bytes or kind is bytearray:
        return repr(value[:LONGEST_TEXT])
    elif kind is list or kind is tuple:
        if len(value) > MANY:
            return repr(value[:MANY])
    elif kind is set or kind is frozenset:
        if len(value) > MANY:
            text = "{" + repr(list(islice(value, MANY)))[1:-1] + "}"
            return text if kind is set else "frozenset(" + text + ")"
    elif kind is dict and len(value) > MANY:
        return repr(dict(islice(value.items(), MANY)))
    return repr(value)


def text_of(show, value, word):
    try:
        try:
            return str.__str__(show(value))[:LONGEST_TEXT]
        except MemoryError:  # perhaps for want of what is left, not of what it takes
            make_room()
            return str.__str__(show(value))[:LONGEST_TEXT]
    except BaseException as error:
        return "<%s raised %s>" % (word, type_name(type(error), "__main__"))


def shown(value):
    """The JSON of a value."""
    kind = type(value)
    if kind is str:
        text, plain = text_of(bounded_repr, value, "repr"), value[:LONGEST_TEXT]
    elif is_built_in(kind):
        text = plain = text_of(bounded_repr, value, "repr")
    else:
        silence = Silence()
        try:
            text = text_of(repr, value, "repr")
            plain = text if inherited(kind, "__str__") is object.__str__ else text_of(str, value, "str")
        finally:
            silence.end()
    parts = '{"repr":' + quoted(text)
    if plain != text:
        parts += ',"str":' + quoted(plain)
    return parts + ',"type":' + quoted(type_name(kind)) + "}"


def lines_in(error, file):
    """The lines of the file on the exception's way, the innermost last."""
    lines = []
    step = TRACEBACK.__get__(error)
    while step is not None:
        if step.tb_frame.f_code.co_filename == file:
            lines.append(step.tb_lineno)
        step = step.tb_next
    return lines


def message_of(error):
    if is_kind(error, SyntaxError):  # str() would add the place: "invalid syntax (sample.py, line 1)"
        message = SyntaxError.msg.__get__(error)
        if type(message) is str:
            return message[:LONGEST_TEXT]
    return text_of(str, error, "str")


def missing_name(error, message):
    if is_kind(error, ModuleNotFoundError):
        name = CAUSE_NAME.__get__(error)
        return name if type(name) is str else None
    if is_kind(error, NameError) and message.startswith("name '") and message.endswith("' is not defined"):
        return message[6:-16]
    return None


def described(error, file):
    """The JSON of an exception."""
    kind = type(error)
    message = message_of(error)
    lines = lines_in(error, file)
    if not lines and is_kind(error, SyntaxError) and SyntaxError.filename.__get__(error) == file:
        lines = [SyntaxError.lineno.__get__(error)]
    missing = missing_name(error, message)
    return '{"type":%s,"mro":[%s],"message":%s,"line":%s,"missing":%s}' % (
        quoted(type_name(kind, "__main__")), ",".join(quoted(plain_name(NAME.__get__(base))) for base in ORDER.__get__(kind)),
        quoted(message), lines[-1] if lines and type(lines[-1]) is int else "null",
        "null" if missing is None else quoted(missing))
