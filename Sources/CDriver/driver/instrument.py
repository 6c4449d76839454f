"""Puts probes around statements of a syntax tree, and the driver's functions into the code made from it.

The sample must not meet a name of ours, so the tree calls string constants, which stand for the driver's objects and
are replaced by them once the code is compiled: in the process that runs it, which need not be the one that compiled.
"""
# needs of protocol: _ast, sys
# needs of matching: COMPOUND, SCOPES, bodies, first_line, found, is_docstring, last_line, names_of, stays_outside,
#   surrounding
# offers: Weaver, linked, stand_in

CODE_TYPE = type((lambda: None).__code__)
OBSERVED = {"Expr": "value", "Assign": "value", "AnnAssign": "value", "Return": "value", "If": "test", "While": "test",
            "Assert": "test"}
KNOWS_ENDS = sys.version_info >= (3, 8)
ESCAPES = frozenset((_ast.Return, _ast.Break, _ast.Continue))
CONSTANTS = ("Constant", "Num", "Str", "Bytes", "NameConstant", "Ellipsis")


class Span:
    """The statements of a probe in their body, by index; the end is exclusive. Without one, what others stand in."""

    def __init__(self, probe, start, end):
        self.probe, self.start, self.end = probe, start, end
        self.within = []  # the probes of which what is raised around them may be told


def stand_in(token, word):
    """The string that stands for a function of the observer, by its name, or for a probe, by its id."""
    return "\x1e%s %s" % (token, word)


class Weaver:
    """Changes one tree; `linked` then finishes the code compiled from it."""

    def __init__(self, token, shows_values):
        self.token = token
        self.shows_values = shows_values
        self.spans = {}
        self.probes = []

    def constant(self, word, where):
        return at(where, _ast.Constant(stand_in(self.token, word)))

    def call(self, function, where, *arguments):
        return at(where, _ast.Call(self.constant(function, where), list(arguments), []))

    def tell(self, function, where, probe=None, then=None):
        """A statement that calls the driver, and does `then` if it says so.

        An expression statement is shown at the prompt; a branch makes 3.14 count the locals of a function once more.
        """
        call = self.call(function, where, *([] if probe is None else [self.constant(probe.id, where)]))
        if then is None and not self.shows_values:
            return at(where, _ast.Expr(call))
        return at(where, _ast.If(call, [then or at(where, _ast.Pass())], []))

    def weave(self, body, probes):
        """Puts the probes that mean statements of the body around them."""
        for probe in probes:
            place = found(probe, body)
            if place is None:
                continue
            inner, start, end = place
            probe.lines = first_line(inner[start]), last_line(inner[end - 1])
            probe.escapes = any(has_escape(statement) for statement in inner[start:end])
            if not probe.asked:
                probe.names = names_of(inner[start:end])
            self.spans.setdefault(id(inner), (inner, []))[1].append(Span(probe, start, end))
            self.probes.append(probe)
            if probe.announces:
                places, probe.around = surrounding(body, inner, probe.lines[0])
                for outer, index in places:
                    self.watch_around(probe, outer, index)
        documented = set()
        if self.spans:
            find_docstrings(body, not self.shows_values, documented)
        for inner, spans in self.spans.values():
            spans.sort(key=lambda span: (span.start, -span.end))
            kept = inner[:1] if id(inner) in documented and spans[0].start == 0 else []
            if kept:  # the docstring stays the first statement; the probe sees a copy of it
                inner[0] = at(kept[0], _ast.Expr(kept[0].value))
            for span in spans:
                if span.probe:
                    self.observe(inner[span.end - 1], span.probe)
            inner[:] = kept + self.woven(inner, 0, len(inner), spans)

    def watch_around(self, probe, body, index):
        """One `try` for all probes in a statement, since blocks may be nested 20 deep only."""
        spans = self.spans.setdefault(id(body), (body, []))[1]
        known = [span for span in spans if not span.probe and span.start == index]
        if not known:
            known = [Span(None, index, index + 1)]
            spans += known
        known[0].within.append(probe)

    def woven(self, body, start, end, spans):
        statements = []
        place = 0
        while place < len(spans):
            span = spans[place]
            place += 1
            inside = []
            while place < len(spans) and spans[place].start < span.end:
                spans[place].end = min(spans[place].end, span.end)
                inside.append(spans[place])
                place += 1
            statements += body[start:span.start]
            statements += self.wrapped(self.woven(body, span.start, span.end, inside), span)
            start = span.end
        return statements + body[start:end]

    def wrapped(self, statements, span):
        """Without `except`, for the same reason as above."""
        where, last, probe = statements[0], statements[-1], span.probe
        if not probe:
            tells = [self.tell("leave_around", last, inner) for inner in span.within]
            return [at(where, _ast.Try(statements, [], [], tells))]
        return [
            self.tell("enter", where, probe),
            at(where, _ast.Try(
                statements + [self.tell("done", last, probe)], [], [], [self.tell("leave", last, probe)]))]

    def observe(self, statement, probe):
        field = OBSERVED.get(type(statement).__name__)
        value = field and getattr(statement, field)
        if not value or type(statement) is _ast.While and type(value).__name__ in CONSTANTS:
            return
        setattr(statement, field, self.call("value", value, self.constant(probe.id, value), value))

    def pass_announced(self, body):
        """Lets an announced exception end only the top-level statement it came from."""
        for index, statement in enumerate(body):
            if stays_outside(statement) or not index and is_docstring(statement):
                continue
            refused = self.tell("refused", statement, then=at(statement, _ast.Raise(None, None)))
            handler = at(statement, _ast.ExceptHandler(None, None, [refused]))
            body[index] = at(statement, _ast.Try([statement], [handler], [], []))


def linked(code, things):
    """The code with the driver's objects where their stand-ins were; things: the object for each stand-in."""
    constants = tuple([
        linked(constant, things) if type(constant) is CODE_TYPE
        else things.get(constant, constant) if type(constant) is str else constant
        for constant in code.co_consts])
    for new, old in zip(constants, code.co_consts):
        if new is not old:
            break
    else:
        return code
    if hasattr(code, "replace"):
        return code.replace(co_consts=constants)
    return CODE_TYPE(
        code.co_argcount, code.co_kwonlyargcount, code.co_nlocals, code.co_stacksize, code.co_flags, code.co_code,
        constants, code.co_names, code.co_varnames, code.co_filename, code.co_name, code.co_firstlineno,
        code.co_lnotab, code.co_freevars, code.co_cellvars)


def at(where, node):
    """The node, at the place of another."""
    node.lineno, node.col_offset = where.lineno, where.col_offset
    if KNOWS_ENDS:
        node.end_lineno, node.end_col_offset = where.end_lineno, where.end_col_offset
    return node


def has_escape(statement):
    """Whether it may be left by other ways than its end and an exception."""
    kind = type(statement)
    if kind in ESCAPES:
        return True
    if kind in COMPOUND:
        for inner in bodies(statement):
            for other in inner:
                if has_escape(other):
                    return True
    return False


def find_docstrings(body, has_docstring, documented):
    """Collects the identities of the bodies that begin with one."""
    if has_docstring and body and is_docstring(body[0]):
        documented.add(id(body))
    for statement in body:
        for inner in bodies(statement):
            find_docstrings(inner, type(statement) in SCOPES, documented)
