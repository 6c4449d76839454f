"""Which statements a probe means, and which names they bind or work on."""
# needs of protocol: _ast
# offers: COMPOUND, SCOPES, bodies, children, first_line, found, is_docstring, is_future, last_line, names_of,
#   stays_outside, surrounding

AST = _ast.AST
SCOPES = frozenset(getattr(_ast, name) for name in (
    "FunctionDef", "AsyncFunctionDef", "ClassDef", "Lambda", "ListComp", "SetComp", "DictComp", "GeneratorExp"))
# Statements of the same scope in which others stand.
COMPOUND = frozenset(getattr(_ast, name) for name in (
    "For", "AsyncFor", "While", "If", "With", "AsyncWith", "Try", "TryStar", "Match") if hasattr(_ast, name))
FUNCTIONS = frozenset((_ast.FunctionDef, _ast.AsyncFunctionDef))
WITHS = frozenset((_ast.With, _ast.AsyncWith))
PLACED = frozenset((_ast.Attribute, _ast.Subscript))
MOST_NAMES = 16


def first_line(node):
    """Decorators belong to what they decorate; from 3.8 on its own line is that of `def`."""
    decorators = node.decorator_list if type(node) in SCOPES else None
    return min(node.lineno, decorators[0].lineno) if decorators else node.lineno


def last_line(node):
    """Before 3.8 the parser did not say: the last line of what is inside."""
    try:
        return node.end_lineno
    except AttributeError:
        pass
    last = getattr(node, "lineno", 0)
    for child in children(node):
        last = max(last, last_line(child))
    node.end_lineno = last
    return last


def children(node):
    """The nodes directly inside, in the order of the text."""
    found = []
    for value in vars(node).values():
        if isinstance(value, AST):
            found.append(value)
        elif type(value) is list:
            found += [item for item in value if isinstance(item, AST)]
    return found


def bodies(statement):
    """The lists of statements directly inside a statement."""
    for field in ("body", "orelse", "finalbody"):
        statements = getattr(statement, field, None)
        if type(statements) is list:
            yield statements
    for field in ("handlers", "cases"):
        for clause in getattr(statement, field, ()):
            yield clause.body


def is_docstring(statement):
    value = getattr(statement, "value", None)
    return type(statement) is _ast.Expr and (
        type(value).__name__ == "Str" or type(value) is _ast.Constant and type(value.value) is str)


def is_future(statement):
    return type(statement) is _ast.ImportFrom and statement.module == "__future__" and not statement.level


def stays_outside(statement):
    """Whether no other statement may hold it."""
    return is_future(statement) or getattr(statement, "is_lazy", 0)  # PEP 810, 3.15


def touching(body, first, last):
    """The indices of the statements that stand on one of the lines."""
    low, high = 0, len(body)
    while low < high:
        middle = (low + high) // 2
        if last_line(body[middle]) < first:
            low = middle + 1
        else:
            high = middle
    high = low
    while high < len(body) and first_line(body[high]) <= last:
        high += 1
    return range(low, high)


def found_lines(body, first, last):
    """The outermost body with statements within the lines, and their indices: (body, start, end); None without."""
    start = end = None
    near = touching(body, first, last)
    for index in near:
        statement = body[index]
        if first <= first_line(statement) and last_line(statement) <= last and not stays_outside(statement):
            start = index if start is None else start
            end = index + 1
    if start is not None:
        return body, start, end
    for index in near:
        for inner in bodies(body[index]):
            found = found_lines(inner, first, last)
            if found:
                return found
    return None


def header_lines(statement):
    """The lines of a compound statement before its body, decorators too; before 3.8 nobody knew where `def` stood."""
    inner = getattr(statement, "body", None) or [clause.body[0] for clause in getattr(statement, "cases", ())]
    return range(first_line(statement), max(first_line(inner[0]), statement.lineno + 1)) if inner else ()


def found_header(body, line):
    for index in touching(body, line, line):
        if line in header_lines(body[index]):
            return body, index, index + 1
        for inner in bodies(body[index]):
            found = found_header(inner, line)
            if found:
                return found
    return None


def found(probe, body):
    if probe.header:
        place = found_header(body, probe.first)
        if place:
            return place
    return found_lines(body, probe.first, probe.last)


def surrounding(body, inner, line):
    """The statements around the line of a body inside that what is raised there reaches: their places, and the header lines.

    A function bounds them, and a `try` that may catch. Of those within one another the outermost; a `with` may swallow what
    it is reached by, so that the outermost inside it counts too.
    """
    places, lines, is_next = [], (), True
    while body is not inner:
        step = next(
            ((index, block) for index in touching(body, line, line) for block in bodies(body[index])
             if block is inner or touching(block, line, line)), None)
        if step is None:
            return [], ()
        statement = body[step[0]]
        if type(statement) in FUNCTIONS or getattr(statement, "handlers", None) and step[1] is statement.body:
            places, lines, is_next = [], (), True
        else:
            if is_next:
                places.append((body, step[0]))
            lines += tuple(header_lines(statement))
            is_next = type(statement) in WITHS
        body = step[1]
    return places, lines


def base_name(node):
    while type(node) in (_ast.Attribute, _ast.Subscript, _ast.Starred):
        node = node.value
    return node.id if type(node) is _ast.Name else None


def names_of(statements):
    """Targets, the object a method is called on, arguments that are plain names; in order of appearance."""
    names = []
    for statement in statements:
        collect_names(statement, names)
    return names[:MOST_NAMES]


def collect_names(node, names):
    kind = type(node)
    if kind is _ast.Name:
        if type(node.ctx) is _ast.Store and node.id not in names:
            names.append(node.id)
        return
    if kind in SCOPES:
        return
    found = ()
    if kind in PLACED:
        if type(node.ctx) is not _ast.Load:
            found = base_name(node),
    elif kind is _ast.Call:
        found = []
        if type(node.func) is _ast.Attribute:
            found.append(base_name(node.func))
        for value in node.args + [keyword.value for keyword in node.keywords]:
            if type(value) is _ast.Starred:
                value = value.value
            if type(value) is _ast.Name:
                found.append(value.id)
    for name in found:
        if name is not None and name not in names:
            names.append(name)
    for child in children(node):
        collect_names(child, names)
