"""What is to be run, as the driver works with it: from the harness's JSON, or from what another process has prepared."""
# needs of protocol: count
# offers: FOLDER, Request, request_of

FOLDER = "/sample"


class Probe:
    """Statements to observe."""

    def __init__(self, file, id, first, last, header, announces, asked, names, evaluates, lines, escapes, around):
        self.file = file
        self.id = id
        self.first, self.last = first, last
        self.header, self.announces = header, announces
        self.asked, self.names = asked, names  # whether the harness says which names to show, and which
        self.evaluates = evaluates  # whether they are expressions to be run, whatever that changes
        # What the weaver finds out: where they really stand, and whether they may be left by `return` and the like.
        self.lines, self.escapes = lines, escapes
        self.around = around  # the header lines of the statements that they stand in, as far as those are watched
        self.went_well = False  # whether they ended without an exception when they were last run
        self.numbers = count(1)
        self.is_partial = False  # whether a visit was not reported, which is said once

    def fields(self):
        return (self.file, self.id, self.first, self.last, self.header, self.announces, self.asked, self.names,
                self.evaluates, self.lines, self.escapes, self.around)


class Part:
    """One file of the request."""

    def __init__(self, file, source, session, prepared, probes):
        self.file, self.source, self.session = file, source, session
        self.prepared = prepared  # the code, or a session's entries, where another process has compiled them
        self.probes = [Probe(*probe) for probe in probes]

    def fields(self):
        return self.file, self.source, self.session, self.prepared, [probe.fields() for probe in self.probes]


class Request:
    """All of it. `fields` are what it can be made from again, and what `marshal` can write."""

    def __init__(self, token, way, quick, folder, elsewhere, files, typed, parts):
        self.token, self.way, self.quick, self.folder = token, way, quick, folder
        self.elsewhere, self.files = elsewhere, files  # what the machine has otherwise than others
        self.typed = typed  # what stands on standard input; None: nothing does
        self.parts = [Part(*part) for part in parts]
        self.announcing = any([probe.announces for part in self.parts for probe in part.probes])

    def fields(self):
        return (self.token, self.way, self.quick, self.folder, self.elsewhere, self.files, self.typed,
                [part.fields() for part in self.parts])


def request_of(fields, folder):
    """The request from its JSON; `folder` is where its files belong if it does not say."""
    folder = fields.get("folder") or folder
    probes = [[] for _ in fields["parts"]]
    for probe in fields["probes"]:
        part, names = probe["part"], probe.get("names")
        first, last = probe["first"], probe["last"]
        probes[part].append((
            file_of(fields["parts"][part], folder), probe["id"], first, last, probe.get("header", False),
            probe.get("announces", False), names is not None, names, probe.get("evaluates", False),
            (first, last), False, ()))
    machine = fields.get("elsewhere", False), fields.get("files", []), fields.get("input")
    return Request(fields["token"], fields["way"], fields.get("quick", False), folder, *machine, parts=[
        (file_of(part, folder), part["source"].encode("utf-8", "replace"), part.get("session"), None, own)
        for part, own in zip(fields["parts"], probes)])


def file_of(part, folder):
    return folder + "/" + part["file"]
