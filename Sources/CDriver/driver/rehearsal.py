"""Done once before the first run where processes are forked for runs: what each of them would do anew."""
# needs of protocol: BYTES_OF_VISITS, Harness, OWN_EVENTS, decoded, dumps, getpid, loads, promise_last_words, quoted, sys
# needs of request: FOLDER, Request, request_of
# needs of visits: Observer
# needs of running: run_script
# needs of exceptions: print_exception
# needs of main: prepare_process
# offers: rehearse

# Modules that many samples import, without anything that a sample could tell but by `sys.modules`.
EXPECTED = ("abc", "atexit", "collections", "contextlib", "copy", "dataclasses", "enum", "functools", "itertools", "operator", "re",
            "types", "typing")
PRACTICE = """
import re
class Point:
    def __init__(self, x):
        self.x = x
def double(n):
    return [n * 2 for n in range(n)]
double(3)
print(f"{double(2)!r:>9}", Point(1).x)
try:
    len(3)
except TypeError as error:
    str(error)
{}["missing"]
"""


def rehearse():
    for name in EXPECTED:
        try:
            __import__(name)
        except ImportError:  # older than the module
            pass
    prepare_process()
    promise_last_words(OWN_EVENTS)
    import io
    kept = sys.stdout, sys.stderr
    try:
        for _ in range(10):  # so often that the interpreter has adapted the code to what it does
            sys.stdout = sys.stderr = io.StringIO()
            practise()
    finally:
        sys.stdout, sys.stderr = kept
    for name in ("last_type", "last_value", "last_traceback", "last_exc"):
        sys.__dict__.pop(name, None)


def practise():
    harness = Harness.__new__(Harness)
    harness.left_for_partial = BYTES_OF_VISITS
    harness.token, harness.process, harness.stream, harness.left = "0", getpid(), sys.stdout, BYTES_OF_VISITS
    harness.output = harness.events = Nowhere()
    asked = decoded('{"token":"0","way":"script","parts":[{"file":"practice.py","source":%s}],"probes":[%s]}' % (
        quoted(PRACTICE), ",".join(
            '{"id":0,"part":0,"first":%d,"last":%d,"announces":true}' % (line, line) for line in (8, 9, 14))))
    request = Request(*loads(dumps(request_of(asked, FOLDER).fields())))
    part = request.parts[0]
    ending = run_script(part, {"__name__": "practice"}, Observer(harness), request.announcing)
    print_exception(ending.error or ValueError(), part.file)


class Nowhere:
    """Stands for a channel."""

    def send(self, data):
        pass
