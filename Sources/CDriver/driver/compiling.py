"""Compiles a part, with probes and without."""
# needs of protocol: _ast, _warnings, sys
# needs of instrument: Weaver
# offers: AWAIT, TREE, compilable, compiled, compiled_with_probes, quietly, woven

TREE = _ast.PyCF_ONLY_AST
AWAIT = getattr(_ast, "PyCF_ALLOW_TOP_LEVEL_AWAIT", 0)  # 3.8+


def quietly(*arguments):
    """compile() without the warnings that an earlier compile() of the same text has given."""
    warnings = sys.modules.get("warnings", _warnings)
    filters = getattr(warnings, "filters", None)
    rule = "ignore", None, Warning, None, 0
    if type(filters) is not list:
        return compile(*arguments)
    filters.insert(0, rule)
    try:
        return compile(*arguments)
    finally:
        filters.remove(rule)


def compiled(source, file, mode, flags):
    """The code and the flags it needs: a top-level `await` is compiled as the asyncio prompt does."""
    try:
        return compile(source, file, mode, flags, True), flags
    except SyntaxError:
        if not AWAIT:
            raise
        try:
            return quietly(source, file, mode, flags | AWAIT, True), flags | AWAIT
        except SyntaxError:
            pass
        raise


def woven(compile_text, source, part, token, flags, announcing):
    """The code of a script, its probes in it."""
    weaver = Weaver(token, False)
    tree = compile_text(source, part.file, "exec", flags | TREE, True)
    weaver.weave(tree.body, part.probes)
    if announcing:
        weaver.pass_announced(tree.body)
    return compile_text(tree, part.file, "exec", flags, True)


def compiled_with_probes(part, source, token, announcing):
    """The same, whatever there is to say against it; without probes where only they cannot be compiled."""
    code, flags = compiled(source, part.file, "exec", 0)
    if not part.probes and not announcing:
        return code
    try:
        return woven(quietly, source, part, token, flags, announcing)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return code  # at a limit of the compiler, as 20 nested blocks, it runs unobserved


def compilable(part, observer, compile_source):
    """What `compile_source` makes of the part, less the statements whose SyntaxError is announced."""
    source = part.source
    while True:
        try:
            return compile_source(source)
        except SyntaxError as error:
            probe = announcing_probe(part, source, error)
            if probe is None:
                raise
            first, last = block_lines(source, probe)
            for other in part.probes:
                if first <= other.first and other.last <= last:
                    observer.not_compiled(other, error)
            part.probes = [other for other in part.probes if not first <= other.first <= last]
            source = without_lines(source, first, last)


def announcing_probe(part, source, error):
    """The probe that announces the error: the one on its line, else the one without which the rest compiles.

    Before 3.10 an unclosed bracket is reported where the text ends.
    """
    announcing = [probe for probe in part.probes if probe.announces]
    for probe in announcing:
        if type(error.lineno) is int and probe.first <= error.lineno <= probe.last:
            return probe
    for probe in announcing[:20]:
        try:
            quietly(without_lines(source, *block_lines(source, probe)), part.file, "exec", AWAIT, True)
            return probe
        except (SyntaxError, ValueError):
            pass
    return None


def block_lines(source, probe):
    """The lines of a probe and what is indented below them."""
    lines = source.split(b"\n")
    depth = indentation(lines[probe.first - 1]) if probe.first <= len(lines) else 0
    last = probe.last
    for number in range(probe.last + 1, len(lines) + 1):
        line = lines[number - 1]
        if line.strip():
            if indentation(line) <= depth:
                break
            last = number
    return probe.first, last


def indentation(line):
    return len(line) - len(line.lstrip())


def without_lines(source, first, last):
    """The source with `pass` for the lines, so that every other line keeps its number."""
    lines = source.split(b"\n")
    head = lines[first - 1:first] or [b""]
    blank = [head[0][:indentation(head[0])] + b"pass"] + [b""] * (last - first)
    return b"\n".join(lines[:first - 1] + blank + lines[last:])
