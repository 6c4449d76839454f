"""Compiles a request's parts in a process that runs none of them, so that the one that does has less to do.

Only what compiles without a word is prepared: what is refused or warned of is left to the sample's own process, where
the sample is to meet it.
"""

LONGEST_PREPARED = 65536  # bytes of source
called_text = None  # finds what may be the call of a string


def expect_warnings():
    """To be called once: makes warnings errors, but for the one of the weaver's own calls of strings."""
    import re
    import warnings
    global called_text
    called_text = re.compile(br"""["'][\s)]*\(""").search
    warnings.simplefilter("error")
    warnings.filterwarnings("ignore", "'str' object is not callable")


def prepare(data):
    """The request and, by part, what `accept` takes, as bytes."""
    import marshal
    request = decoded(data.decode())
    parts, announcing = parts_of(request, request.get("folder") or FOLDER)
    return marshal.dumps((request, [prepared_part(part, request, announcing) for part in parts]))


def prepared_part(part, request, announcing):
    """Its code or entries, and what the weaver has found out about each probe; None where it is not prepared."""
    if len(part.source) > LONGEST_PREPARED or called_text(part.source):
        return None
    try:
        if part.session or request["way"] == "prompt":
            code = prepared_entries(part, request["token"])
        elif part.probes or announcing:
            code = woven(compile, part.source, part, request["token"], 0, announcing)
        else:
            code = compile(part.source, part.file, "exec", 0, True)
    except Exception:
        return None
    return code, [(probe.lines, probe.escapes, probe.names) for probe in part.probes]


def prepared_entries(part, token):
    entries = []
    flags = 0
    for entry in entries_of(part, lambda tree_of: tree_of(part.source)):
        probes = [probe for probe in part.probes if entry.first <= probe.first <= entry.last]
        code, flags = compiled_entry(part, entry, probes, token, flags)
        entries.append((entry.first, entry.last, code))
    return entries


def accept(part, form):
    """Takes what `prepared_part` has made of the part."""
    if form is None:
        return
    code, settings = form
    for probe, setting in zip(part.probes, settings):
        probe.lines, probe.escapes, probe.names = setting
    if type(code) is list:
        code = [Entry(first, last, None, None, entry) for first, last, entry in code]
    part.prepared = code
