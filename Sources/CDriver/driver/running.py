"""Runs a part in `__main__` as a script."""
# needs of reserve: make_room
# needs of values: described
# needs of instrument: linked
# needs of compiling: compilable, compiled_with_probes
# offers: Ending, Loop, run_script

COROUTINE = 0x80  # CO_COROUTINE
FUNCTION_TYPE = type(lambda: None)


class Ending:
    """How a part ended: the event's word, what ended it, and the JSON of the exception to report."""

    def __init__(self, outcome, error=None, shown="null"):
        self.outcome, self.error, self.shown = outcome, error, shown


class Loop:
    """The event loop of a part with top-level `await`, made when it is needed."""

    def __init__(self):
        self.loop = None

    def run(self, code, namespace):
        if not code.co_flags & COROUTINE:
            exec(code, namespace)
            return
        if self.loop is None:
            import asyncio
            self.loop = asyncio.new_event_loop()
            asyncio.set_event_loop(self.loop)
        self.loop.run_until_complete(FUNCTION_TYPE(code, namespace)())

    def close(self):
        """Ends it as asyncio.run does."""
        if self.loop is None or self.loop.is_closed():
            return
        import asyncio
        tasks = asyncio.all_tasks(self.loop)
        for task in tasks:
            task.cancel()
        try:
            if tasks:
                self.loop.run_until_complete(asyncio.wait(tasks))
            self.loop.run_until_complete(self.loop.shutdown_asyncgens())
        finally:
            asyncio.set_event_loop(None)
            self.loop.close()


def run_script(part, namespace, observer, announcing):
    def compile_source(source):
        return compiled_with_probes(part, source, observer.harness.token, announcing)

    try:
        code = part.prepared or compilable(part, observer, compile_source)
        if part.probes or announcing:
            code = linked(code, observer.stand_ins(part.probes))
    except BaseException as error:  # ValueError for a NUL, MemoryError and RecursionError for deep nesting
        return Ending("notCompiled", error, described(error, part.file))
    loop = Loop()
    outcome, error = "finished", None
    try:
        try:
            loop.run(code, namespace)
        finally:
            loop.close()
    except SystemExit as caught:
        outcome, error = "exited", caught
    except BaseException as caught:
        outcome, error = "raised", caught
    if error is not None:
        make_room()
    # No longer handled: before 3.9 whatever is raised meanwhile would walk its contexts, which may go round in a circle.
    return Ending(outcome, error, "null" if error is None else described(error, part.file))
