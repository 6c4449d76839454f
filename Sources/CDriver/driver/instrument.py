"""Puts probes around statements of a syntax tree, and the driver's functions into the code made from it.

The sample must not meet a name of ours, so the tree calls string constants, which stand for the driver's objects and
are replaced by them once the code is compiled.
"""

CODE_TYPE = type((lambda: None).__code__)
OBSERVED = {"Expr": "value", "Assign": "value", "AnnAssign": "value", "Return": "value", "If": "test", "While": "test",
            "Assert": "test"}
CONSTANTS = ("Constant", "Num", "Str", "Bytes", "NameConstant", "Ellipsis")


class Span:
    """The statements of a probe in their body, by index; the end is exclusive."""

    def __init__(self, probe, start, end):
        self.probe, self.start, self.end = probe, start, end


class Weaver:
    """Changes one tree; `link` then finishes the code compiled from it."""

    def __init__(self, observer, shows_values):
        self.observer = observer
        self.shows_values = shows_values
        self.texts = {}
        self.stand_ins = {}
        self.spans = {}
        self.probes = []

    def constant(self, thing, where):
        """The string that stands for the thing."""
        text = self.texts.get(thing)
        if text is None:
            text = self.texts[thing] = "\x1e%s %d" % (self.observer.harness.token, len(self.texts))
            self.stand_ins[text] = thing
        return at(where, _ast.Constant(text))

    def call(self, function, where, *arguments):
        return at(where, _ast.Call(self.constant(function, where), list(arguments), []))

    def tell(self, function, where, probe=None, then=None):
        """A statement that calls the driver, and does `then` if it says so.

        An expression statement is shown at the prompt; a branch makes 3.14 count the locals of a function once more.
        """
        call = self.call(function, where, *([] if probe is None else [self.constant(probe, where)]))
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
        documented = set()
        if self.spans:
            find_docstrings(body, not self.shows_values, documented)
        for inner, spans in self.spans.values():
            spans.sort(key=lambda span: (span.start, -span.end))
            kept = inner[:1] if id(inner) in documented and spans[0].start == 0 else []
            if kept:  # the docstring stays the first statement; the probe sees a copy of it
                inner[0] = at(kept[0], _ast.Expr(kept[0].value))
            for span in spans:
                self.observe(inner[span.end - 1], span.probe)
            inner[:] = kept + self.woven(inner, 0, len(inner), spans)

    def woven(self, body, start, end, spans):
        statements = []
        while spans:
            span = spans[0]
            inside = [other for other in spans[1:] if other.start < span.end]
            spans = spans[1 + len(inside):]
            for other in inside:
                other.end = min(other.end, span.end)
            statements += body[start:span.start]
            statements += self.wrapped(self.woven(body, span.start, span.end, inside), span.probe)
            start = span.end
        return statements + body[start:end]

    def wrapped(self, statements, probe):
        """Without `except`, for the same reason as above."""
        where, last, observer = statements[0], statements[-1], self.observer
        return [
            self.tell(observer.enter, where, probe),
            at(where, _ast.Try(
                statements + [self.tell(observer.done, last, probe)], [], [],
                [self.tell(observer.leave, last, probe)]))]

    def observe(self, statement, probe):
        field = OBSERVED.get(type(statement).__name__)
        value = field and getattr(statement, field)
        if not value or type(statement) is _ast.While and type(value).__name__ in CONSTANTS:
            return
        setattr(statement, field, self.call(self.observer.value, value, self.constant(probe, value), value))

    def pass_announced(self, body):
        """Lets an announced exception end only the top-level statement it came from."""
        for index, statement in enumerate(body):
            if stays_outside(statement) or not index and is_docstring(statement):
                continue
            refused = self.tell(self.observer.refused, statement, then=at(statement, _ast.Raise(None, None)))
            handler = at(statement, _ast.ExceptHandler(None, None, [refused]))
            body[index] = at(statement, _ast.Try([statement], [handler], [], []))

    def link(self, code):
        """The code with the driver's objects where their stand-ins were."""
        constants = tuple(
            self.link(constant) if type(constant) is CODE_TYPE
            else self.stand_ins.get(constant, constant) if type(constant) is str else constant
            for constant in code.co_consts)
        if all(new is old for new, old in zip(constants, code.co_consts)):
            return code
        if hasattr(code, "replace"):
            return code.replace(co_consts=constants)
        return CODE_TYPE(
            code.co_argcount, code.co_kwonlyargcount, code.co_nlocals, code.co_stacksize, code.co_flags, code.co_code,
            constants, code.co_names, code.co_varnames, code.co_filename, code.co_name, code.co_firstlineno,
            code.co_lnotab, code.co_freevars, code.co_cellvars)


def at(where, node):
    """The node, at the place of another."""
    for name in ("lineno", "col_offset", "end_lineno", "end_col_offset"):
        place = getattr(where, name, None)
        if place is not None:
            setattr(node, name, place)
    return node


def has_escape(node):
    """Whether the statement may be left by other ways than its end and an exception."""
    if type(node) in (_ast.Return, _ast.Break, _ast.Continue):
        return True
    return not isinstance(node, SCOPES) and any(has_escape(child) for child in children(node))


def find_docstrings(body, has_docstring, documented):
    """Collects the identities of the bodies that begin with one."""
    if has_docstring and body and is_docstring(body[0]):
        documented.add(id(body))
    for statement in body:
        for inner in bodies(statement):
            find_docstrings(inner, isinstance(statement, SCOPES), documented)
