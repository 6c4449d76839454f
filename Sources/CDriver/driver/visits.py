"""What runs in the midst of the sample: a visit of a probe's statements, from its mark to its event."""
# needs of protocol: VISITS_IN_ALL, VISITS_OF_A_PROBE, _getframe, count, exc_info, perf_counter, quoted, sys
# needs of reserve: keep_room, make_room
# needs of values: MODULE_TYPE, TRACEBACK, described, is_kind, lines_in, shown
# needs of looking: evaluated, looked_at, tree_of
# needs of instrument: stand_in
# offers: Observer

OPTIMIZED = 0x01  # CO_OPTIMIZED: the frame of a function, whose f_locals is a copy
LIVING_LOCALS = sys.version_info >= (3, 13)  # PEP 667
KEEPERS = frozenset(("locals", "vars", "eval", "exec", "_getframe", "currentframe"))


class Visit:
    """One run of a probe's statements; it holds text, never the sample's objects."""
    __slots__ = ("number", "began", "value", "done")


class Observer:
    """The visits under way, by probe and frame: recursion and generators have several of one probe."""

    def __init__(self, harness):
        self.harness = harness
        self.visits = {}
        self.numbers = count(1)
        self.passing = {}
        self.is_asking = False  # whether code runs that a claim asks for: what it passes on its way is no visit

    def stand_ins(self, probes):
        """What the strings stand for that the weaver has put into the code of these probes' part."""
        token = self.harness.token
        words = "enter", "value", "done", "leave", "leave_around", "refused"
        things = {stand_in(token, word): getattr(self, word) for word in words}
        for probe in probes:
            things[stand_in(token, probe.id)] = probe
        return things

    # What follows stands in the sample's code. Where the sample has left no memory it goes on as it would without us.

    def enter(self, probe):
        try:
            if self.is_asking or not self.harness.is_ours():
                return
            number = next(probe.numbers)
            reported = number <= VISITS_OF_A_PROBE and next(self.numbers) <= VISITS_IN_ALL
            if not reported:
                self.pass_over(probe)
                if not probe.announces:
                    return
            visit = Visit()
            visit.number, visit.value, visit.done = number if reported else None, "null", False
            if reported:
                self.harness.mark("%d %d +" % (probe.id, number))
            self.visits[probe, id(_getframe(1))] = visit
            visit.began = perf_counter()
        except MemoryError:
            pass

    def value(self, probe, value):
        try:
            visit = self.visits.get((probe, id(_getframe(1))))
            if visit is not None and visit.number is not None and visit.value == "null":  # of a loop's condition the first one
                began = perf_counter()
                try:
                    visit.value = shown(value)
                except MemoryError:
                    make_room()
                    visit.value = shown(value)
                visit.began += perf_counter() - began
        except MemoryError:
            pass
        return value

    def done(self, probe):
        try:
            visit = self.visits.get((probe, id(_getframe(1))))
            if visit is not None:
                visit.done = True
        except MemoryError:
            pass

    def leave(self, probe):
        try:
            ended, frame, error = perf_counter(), _getframe(1), exc_info()[1]
        except MemoryError:
            make_room()
            ended, frame, error = perf_counter(), _getframe(1), exc_info()[1]
        if error is not None:  # to ask which it is might take memory
            make_room()
        try:
            self.end_visit(probe, ended, frame)
        except MemoryError:
            pass
        keep_room()

    def end_visit(self, probe, ended, frame):
        visit = self.visits.pop((probe, id(frame)), None)
        if visit is None or not self.harness.is_ours():
            return
        error = None if visit.done else passing_through(probe, frame)
        probe.went_well = error is None
        if error is not None and probe.announces:
            # By its address, not by reference, which would keep the frames of the sample alive.
            self.passing[id(error)] = probe
        if visit.number is None:
            return
        self.harness.mark("%d %d -" % (probe.id, visit.number))
        raised = "null" if error is None else described(error, probe.file)
        self.is_asking = probe.evaluates
        try:
            names = names_shown(probe, frame)
        finally:
            self.is_asking = False
        self.report(probe, visit.number, ended - visit.began, visit.value, raised, names)

    def leave_around(self, probe):
        """An exception of what is around the probe's statements, after these went well: a loop's next step, a class."""
        error = exc_info()[1]
        if error is None or not probe.went_well or self.is_asking or not self.harness.is_ours():
            return
        make_room()
        # Before 3.10 a `with` ended on the last line in it.
        first, last = probe.lines
        if not any(line in probe.around or first <= line <= last for line in lines_of_frame(error, _getframe(1))):
            return
        self.passing[id(error)] = probe
        self.report(probe, next(probe.numbers), 0, "null", described(error, probe.file), "")

    def report(self, probe, number, seconds, value, raised, names):
        room = self.harness.send_visit(
            '{"event":"visit","probe":%d,"visit":%d,"seconds":%.9f,"value":%s,"raised":%s,"names":[%s]}'
            % (probe.id, number, seconds, value, raised, names))
        if not room:
            self.pass_over(probe)

    def pass_over(self, probe):
        """Says that not every visit of the probe is reported."""
        if not probe.is_partial:
            probe.is_partial = True
            self.harness.send_partial('{"event":"partial","probe":%d}' % probe.id)

    def not_compiled(self, probe, error):
        """The exception of statements that could not be compiled."""
        self.report(probe, next(probe.numbers), 0, "null", described(error, probe.file), "")

    def refused(self):
        """Whether the exception that reached the top level is to end the part."""
        return not self.is_announced(exc_info()[1])

    def is_announced(self, error):
        """Whether the exception came through a probe that announces one."""
        probe = self.passing.get(id(error))
        self.passing.clear()
        if probe is None:
            return False
        lines = lines_in(error, probe.file)
        if not lines and is_kind(error, MemoryError):  # there was none for its traceback
            return True
        first, last = probe.lines
        # Another exception may have been given the address of one that was caught and freed.
        return any(first <= line <= last or line in probe.around for line in lines)


def passing_through(probe, frame):
    """The exception that ends the statements; None where they end by `return`, `break` or `continue`.

    exc_info() may also be an exception that is being handled further out.
    """
    error = exc_info()[1]
    if error is None or is_kind(error, GeneratorExit) and not probe.announces:
        return None
    if not probe.escapes:
        return error
    first, last = probe.lines
    return error if any(first <= line <= last for line in lines_of_frame(error, frame)) else None


def lines_of_frame(error, frame):
    """The lines on which the exception came through the frame."""
    lines = []
    step = TRACEBACK.__get__(error)
    while step is not None:
        if step.tb_frame is frame:
            lines.append(step.tb_lineno)
        step = step.tb_next
    return lines


def names_shown(probe, frame):
    """The JSON of the probe's names that are bound, locals first, then globals, and of the expressions that are asked for."""
    if not probe.names:
        return ""
    inner, outer = frame.f_locals, frame.f_globals
    texts = []
    for name in probe.names:
        try:  # a class body's namespace may be of the sample's own making
            if probe.evaluates:
                value = evaluated(name, inner, outer)
            elif not name.isidentifier():
                value = looked_at(tree_of(name), inner, outer)
            else:
                value = (inner if name in inner else outer)[name]
                if not probe.asked and type(value) is MODULE_TYPE:
                    continue
            texts.append("[%s,%s]" % (quoted(name), shown(value)))
        except Exception if not probe.evaluates else BaseException:
            pass
    code = frame.f_code
    if code.co_flags & OPTIMIZED and not LIVING_LOCALS and KEEPERS.isdisjoint(code.co_names):
        inner.clear()  # the copy stays with the frame and would keep the values alive
    return ",".join(texts)
