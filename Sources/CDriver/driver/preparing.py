"""Compiles the parts of several requests in a process that runs none of them, so that those that do have less to do.

Only what compiles without a word is prepared: what is refused or warned of is left to the sample's own process, where
the sample is to meet it.
"""
# needs of protocol: FORMAT, dumps, exit_now, write
# needs of request: FOLDER, request_of
# needs of compiling: woven
# needs of prompt: compiled_entry, entries_of
# offers: prepare_all, write_all

LONGEST_PREPARED = 65536  # bytes of source
LONGEST_PREPARING = 1  # seconds for all requests; a sample of 1,000 lines takes a tenth


def prepare_all(requests):
    """Sends each request with its code, or nothing where that cannot be had, and ends the process.

    What does not end is left to the samples' own processes too: the alarm ends this one.
    """
    import _signal
    _signal.alarm(LONGEST_PREPARING)
    expect_warnings()
    for request in requests:
        try:
            form = prepared(request) if request["format"] == FORMAT else b""
        except Exception:  # the sample's own process will come to the same, and says so
            form = b""
        write_all(4, b"%d\n" % len(form) + form)
    exit_now(0)


def write_all(descriptor, data):
    while data:
        data = data[write(descriptor, data):]


def expect_warnings():
    """Makes warnings errors, but for the one of the weaver's own calls of strings."""
    import warnings
    warnings.simplefilter("error")
    warnings.filterwarnings("ignore", "'str' object is not callable")


def prepared(fields):
    """What `Request` is made from, with the code of the parts that have any, as bytes."""
    request = request_of(fields, FOLDER)
    for part in request.parts:
        part.prepared = prepared_code(part, request)
    return dumps(request.fields())


def prepared_code(part, request):
    """Its code or entries; None where it is not prepared. The probes then know what the weaver has found out."""
    if len(part.source) > LONGEST_PREPARED or calls_text(part.source):
        return None
    try:
        if part.session or request.way == "prompt":
            return prepared_entries(part, request.token)
        if part.probes or request.announcing:
            return woven(compile, part.source, part, request.token, 0, request.announcing)
        return compile(part.source, part.file, "exec", 0, True)
    except Exception:
        return None


def calls_text(source):
    """Whether it may call a string, of which Python warns as it would of the weaver's own calls."""
    import re
    return re.search(br"""["'][\s)]*\(""", source) is not None


def prepared_entries(part, token):
    entries = []
    flags = 0
    for entry in entries_of(part, lambda tree_of: tree_of(part.source)):
        probes = [probe for probe in part.probes if entry.first <= probe.first <= entry.last]
        code, flags = compiled_entry(part, entry, probes, token, flags)
        entries.append((entry.first, entry.last, None, None, code))
    return entries
