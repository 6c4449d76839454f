"""Runs a part as typed at the prompt."""


class Entry:
    """What is entered at once: a session's example, or the statements that share a line."""

    def __init__(self, first, last, statements, error=None):
        self.first, self.last, self.statements, self.error = first, last, statements, error


def run_prompt(part, namespace, observer):
    """Entry by entry; nothing ends it but SystemExit."""
    try:
        entries = examples(part) if part.session else statements_by_line(part, observer)
    except BaseException as error:
        return Ending("notCompiled", error, described(error, part.file))
    loop = Loop()
    first = "null"
    flags = 0
    for entry in entries:
        probes = [probe for probe in part.probes if entry.first <= probe.first <= entry.last]
        caught = code = None
        try:
            code, flags = compiled_entry(part, entry, probes, observer, flags)
        except BaseException as error:
            caught = error
            announced = any(probe.announces for probe in probes)
            for probe in probes:
                observer.not_compiled(probe, caught)
        if code is not None:
            try:
                loop.run(code, namespace)
            except SystemExit as error:
                if not observer.is_announced(error):
                    return Ending("exited", error, described(error, part.file))
            except BaseException as error:
                caught = error
                announced = observer.is_announced(caught)
        if caught is not None:
            if first == "null" and not announced:
                first = described(caught, part.file)
            print_exception(caught, part.file)
    loop.close()
    return Ending("finished", None, first)


def examples(part):
    """The examples of a session; the lines between them are blank."""
    lines = part.source.split(b"\n")
    entries = []
    for index, first in enumerate(part.session):
        last = part.session[index + 1] - 1 if index + 1 < len(part.session) else len(lines)
        text = b"\n" * (first - 1) + b"\n".join(lines[first - 1:last]) + b"\n"
        try:
            entries.append(Entry(first, last, compile(text, part.file, "exec", TREE | AWAIT, True).body))
        except (SyntaxError, ValueError) as error:
            entries.append(Entry(first, last, [], error))
    return entries


def statements_by_line(part, observer):
    """The top-level statements, those that share a line together."""
    tree = compilable(part, observer, lambda source: compile(source, part.file, "exec", TREE | AWAIT, True))
    entries = []
    for statement in tree.body:
        first, last = first_line(statement), last_line(statement)
        if entries and first <= entries[-1].last:
            entries[-1].statements.append(statement)
            entries[-1].last = last
        else:
            entries.append(Entry(first, last, [statement]))
    return entries


def compiled_entry(part, entry, probes, observer, flags):
    """Its code, and the flags for the next one: a `from __future__` holds on."""
    if entry.error is not None:
        raise entry.error
    tree = _ast.Interactive(entry.statements)
    code, needed = compiled(tree, part.file, "single", flags)
    if any(is_future(statement) for statement in entry.statements):
        import __future__
        for name in __future__.all_feature_names:
            flags |= code.co_flags & getattr(__future__, name).compiler_flag
    weaver = Weaver(observer, True)
    weaver.weave(tree.body, probes)
    if weaver.probes:
        try:
            code = weaver.link(quietly(tree, part.file, "single", needed, True))
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            pass
    return code, flags
