"""Runs a part as typed at the prompt."""
# needs of protocol: _ast, sys
# needs of reserve: keep_room, make_room
# needs of values: described
# needs of matching: first_line, is_future, last_line
# needs of instrument: Weaver, linked
# needs of compiling: AWAIT, TREE, compilable, compiled, quietly
# needs of running: Ending, Loop
# needs of exceptions: print_exception
# offers: compiled_entry, entries_of, run_prompt


class Entry:
    """What is entered at once: a session's example, or the statements that share a line."""

    def __init__(self, first, last, statements, error=None, code=None):
        self.first, self.last, self.statements, self.error, self.code = first, last, statements, error, code


def run_prompt(part, namespace, observer):
    """Entry by entry; nothing ends it but SystemExit."""
    try:
        if part.prepared:
            entries = [Entry(*entry) for entry in part.prepared]
        else:
            entries = entries_of(part, lambda compile_text: compilable(part, observer, compile_text))
    except BaseException as error:
        return Ending("notCompiled", error, described(error, part.file))
    for name, prompt in ("ps1", ">>> "), ("ps2", "... "):
        if not hasattr(sys, name):
            setattr(sys, name, prompt)
    loop = Loop()
    try:
        return run_entries(part, entries, loop, namespace, observer)
    finally:
        loop.close()


def run_entries(part, entries, loop, namespace, observer):
    first = "null"
    flags = 0
    for entry in entries:
        probes = [probe for probe in part.probes if entry.first <= probe.first <= entry.last]
        caught = code = None
        try:
            code, flags = compiled_entry(part, entry, probes, observer.harness.token, flags)
            if probes:
                code = linked(code, observer.stand_ins(probes))
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
                make_room()
                announced = observer.is_announced(caught)
        if caught is not None:
            if first == "null" and not announced:
                first = described(caught, part.file)
            print_exception(caught, part.file)
            keep_room()
    return Ending("finished", None, first)


def examples(part):
    """The examples of a session; the lines between them are blank."""
    lines = part.source.split(b"\n")
    entries = []
    flags = TREE | AWAIT
    for index, first in enumerate(part.session):
        last = part.session[index + 1] - 1 if index + 1 < len(part.session) else len(lines)
        text = b"\n" * (first - 1) + b"\n".join(lines[first - 1:last]) + b"\n"
        try:
            body = compile(text, part.file, "exec", flags, True).body
            flags |= flags_of_parser(body)
            entries.append(Entry(first, last, body))
        except (SyntaxError, ValueError) as error:
            entries.append(Entry(first, last, [], error))
    return entries


def flags_of_parser(body):
    """For the examples below one that changes how Python is read: `from __future__ import barry_as_FLUFL`."""
    if not any(is_future(statement) and any(name.name == "barry_as_FLUFL" for name in statement.names) for statement in body):
        return 0
    import __future__
    return __future__.barry_as_FLUFL.compiler_flag


def entries_of(part, tree_by):
    """What is entered one after another; `tree_by` makes the tree with the function that it is given."""
    if part.session:
        return examples(part)
    return statements_by_line(tree_by(lambda source: compile(source, part.file, "exec", TREE | AWAIT, True)))


def statements_by_line(tree):
    """The top-level statements, those that share a line together."""
    entries = []
    for statement in tree.body:
        first, last = first_line(statement), last_line(statement)
        if entries and first <= entries[-1].last:
            entries[-1].statements.append(statement)
            entries[-1].last = last
        else:
            entries.append(Entry(first, last, [statement]))
    return entries


def compiled_entry(part, entry, probes, token, flags):
    """Its code, and the flags for the next one: a `from __future__` holds on."""
    if entry.error is not None:
        raise entry.error
    if entry.code is not None:
        return entry.code, flags
    tree = _ast.Interactive(entry.statements)
    code, needed = compiled(tree, part.file, "single", flags)
    if any(is_future(statement) for statement in entry.statements):
        import __future__
        for name in __future__.all_feature_names:
            flags |= code.co_flags & getattr(__future__, name).compiler_flag
    weaver = Weaver(token, True)
    weaver.weave(tree.body, probes)
    if weaver.probes:
        try:
            code = quietly(tree, part.file, "single", needed, True)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            pass
    return code, flags
