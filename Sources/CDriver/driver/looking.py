"""Looks at what an expression names, `p.x`, `d["k"]`, `len(q)`, `d == {"k": 1}`, without running code of the sample.

A property, a `__getitem__` or a `__len__` of the sample's own may change what its later lines show. What only such code can
say is not seen here; the harness may ask for it in a run of its own, where it is run.
"""
# needs of protocol: _ast
# needs of values: NAMESPACE, ORDER, Silence, is_kind
# needs of matching: children
# needs of compiling: TREE, quietly
# offers: evaluated, looked_at, tree_of

MISSING = object()
LEAVES = frozenset((int, float, complex, bool, str, bytes, type(None), type(...)))
# Methods that the interpreter itself defines. Where it has no kinds of its own for them, as PyPy, none are known.
NATIVE = frozenset((type(list.__len__), type(dict.__dict__["__getitem__"]))) - {type(lambda: None)}
DISPLAYS = frozenset((
    "Constant", "Num", "Str", "Bytes", "NameConstant", "Tuple", "List", "Set", "Dict", "UnaryOp", "USub", "Load"))
MANY_TO_COMPARE = 10000


class Unseen(Exception):
    """Only the sample's own code could say."""


def tree_of(text):
    return quietly(text, "<claim>", "eval", TREE, True).body


def looked_at(node, inner, outer):
    """The object that the expression stands for."""
    kind = type(node)
    if kind is _ast.Name:
        return (inner if node.id in inner else outer)[node.id]
    if kind is _ast.Attribute:
        return attribute(looked_at(node.value, inner, outer), node.attr)
    if kind is _ast.Subscript:
        return item(looked_at(node.value, inner, outer), key_of(node.slice, inner, outer))
    if kind is _ast.Call and getattr(node.func, "id", None) == "len" and len(node.args) == 1 and not node.keywords:
        return length(looked_at(node.args[0], inner, outer))
    if kind is _ast.Compare and len(node.ops) == 1 and type(node.ops[0]) is _ast.Eq:
        value = looked_at(node.left, inner, outer)
        if is_plain(value):
            return value == constant(node.comparators[0])
    raise Unseen


def key_of(node, inner, outer):
    if type(node).__name__ == "Index":  # before 3.9
        node = node.value
    key = looked_at(node, inner, outer) if type(node) is _ast.Name else constant(node)
    if type(key) in LEAVES or type(key) is tuple:
        return key
    raise Unseen


def constant(node):
    """The value of a display of constants."""
    nodes = [node]
    while nodes:
        each = nodes.pop()
        if type(each).__name__ not in DISPLAYS:
            raise Unseen
        nodes += children(each)
    return eval(quietly(_ast.Expression(node), "<claim>", "eval", 0, True), {"__builtins__": {}})


def held(kind, name):
    """What a class or its bases hold under this name."""
    for base in ORDER.__get__(kind):
        found = NAMESPACE.__get__(base).get(name, MISSING)
        if found is not MISSING:
            return found
    return MISSING


def is_native(kind, method):
    return type(held(kind, method)) in NATIVE


def attribute(value, name):
    kind = type(value)
    if not is_native(kind, "__getattribute__"):
        raise Unseen
    is_class = is_kind(value, type)
    for owner in (kind, value) if is_class else (kind,):
        found = held(owner, name)
        if found is not MISSING and (
                is_kind(found, property)
                or held(type(found), "__get__") is not MISSING and not is_native(type(found), "__get__")):
            raise Unseen
    # The attribute that is there: a proxy would ask another object, and `__getattr__` is the sample's.
    return (type if is_class else object).__getattribute__(value, name)


def item(value, key):
    kind = type(value)
    if not is_native(kind, "__getitem__"):
        raise Unseen
    if not is_kind(value, dict):
        return value[key]
    found = dict.get(value, key, MISSING)  # `[]` would ask `__missing__`
    if found is MISSING:
        raise Unseen
    return found


def length(value):
    if not is_native(type(value), "__len__"):
        raise Unseen
    return len(value)


def is_plain(value, depth=0):
    """Whether to compare it runs the interpreter's own code alone."""
    kind = type(value)
    if kind in LEAVES:
        return True
    if depth > 20 or not is_native(kind, "__eq__"):
        return False
    for base in (list, tuple, set, frozenset, dict):
        if is_kind(value, base):
            if base.__len__(value) > MANY_TO_COMPARE:
                return False
            inside = list(base.__iter__(value)) + (list(dict.values(value)) if base is dict else [])
            return all([is_plain(each, depth + 1) for each in inside])
    return True


def evaluated(text, inner, outer):
    """The value of the expression as the sample's own line would have it; what it prints on the way is dropped."""
    silence = Silence()
    try:
        return eval(quietly(text, "<claim>", "eval", 0, True), outer, inner)
    finally:
        silence.end()
