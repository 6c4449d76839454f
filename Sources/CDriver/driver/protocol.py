"""What the driver and the harness say to each other; docs/driver.md is the written form.

The parts of the driver are joined to one module. Whatever it needs is taken here, before the sample runs, and its
builtins are a copy: a sample may patch or delete what it likes.
"""
# offers: BYTES_OF_VISITS, FORMAT, Harness, LONGEST_TEXT, OWN_EVENTS, O_CREAT, O_TRUNC, O_WRONLY, TextIOWrapper,
#   VISITS_IN_ALL, VISITS_OF_A_PROBE, _ast, _getframe, _warnings, close, count, decoded, dumps, environ, exc_info, exit_now,
#   get_ident, getpid, islice, loads, mkdir, open_file, perf_counter, promise_last_words, quoted, sys, thread_count, write
import sys
import _ast
import _warnings
from _io import TextIOWrapper
from _thread import RLock, get_ident, _count as thread_count
from itertools import count, islice
from marshal import dumps, loads
from os import environ
from posix import (
    _exit as exit_now, close, dup, dup2, fstat, getpid, mkdir, open as open_file, write, O_CREAT, O_TRUNC, O_WRONLY)
from sys import _getframe, exc_info
from time import perf_counter, sleep
try:
    import faulthandler
except ImportError:
    faulthandler = None
try:
    from _json import encode_basestring, make_scanner  # `json` would import `re`: 5 ms
except ImportError:
    encode_basestring = make_scanner = None

FORMAT = 1
OWN_EVENTS, OWN_OUTPUT = 100, 101  # what the descriptors 4 and 1 become, out of the way of the sample
VISITS_OF_A_PROBE = 1000
VISITS_IN_ALL = 5000
LONGEST_TEXT = 65536
QUESTION = 61  # the signal by which the harness asks where the sample is, before it ends it
BYTES_OF_VISITS = 900 * 1024  # the harness keeps 1 MiB of events; `end` has to fit
BYTES_OF_PARTIAL = 16 * 1024


class JSONContext:
    """What the C scanner of the `json` module asks its decoder for."""
    strict = False
    parse_float, parse_int, parse_constant = float, int, float

    def __getattr__(self, name):
        return None  # the hooks; 3.15 has one more


def decoded(text):
    if make_scanner is None:
        import json
        return json.loads(text)
    return make_scanner(JSONContext())(text, 0)[0]


def quoted(text):
    """A JSON string. Lone surrogates, which JSON in UTF-8 cannot carry, stand as escapes."""
    try:
        text.encode()
    except UnicodeEncodeError:
        text = text.encode("utf-8", "backslashreplace").decode()
    if encode_basestring is None:
        import json
        return json.dumps(text)
    return encode_basestring(text)


class Channel:
    """A private descriptor to the harness, out of the way of a sample that closes or reuses low ones."""

    def __init__(self, descriptor, wanted):
        try:
            dup2(descriptor, wanted, False)
        except OSError:
            wanted = dup(descriptor)
        status = fstat(wanted)
        self.descriptor = wanted
        self.identity = status.st_dev, status.st_ino
        self.lock = RLock()

    def send(self, data):
        """Writes all of it; nothing where the descriptor was closed, or is another file by now."""
        with self.lock:
            try:
                status = fstat(self.descriptor)
                if (status.st_dev, status.st_ino) != self.identity:
                    return
                while data:
                    try:
                        data = data[write(self.descriptor, data):]
                    except BlockingIOError:
                        sleep(0.001)
            except OSError:
                pass


class Harness:
    """The other side: it is sent events, and marks in the standard output."""

    def __init__(self, token):
        self.token = token
        self.process = getpid()
        self.output = Channel(1, OWN_OUTPUT)
        self.events = Channel(4, OWN_EVENTS)
        close(4)
        self.stream = sys.stdout
        self.left = BYTES_OF_VISITS
        self.left_for_partial = BYTES_OF_PARTIAL

    def is_ours(self):
        """False in a forked child, which reports nothing."""
        return getpid() == self.process

    def send(self, event):
        if self.is_ours():
            self.events.send((event + "\n").encode())

    def send_visit(self, event):
        """Whether there was room for it."""
        self.left -= len(event)
        if self.left > 0:
            self.send(event)
        return self.left > 0

    def send_partial(self, event):
        self.left_for_partial -= len(event)
        if self.left_for_partial > 0:
            self.send(event)

    def mark(self, words):
        for stream in (self.stream, sys.__dict__.get("stdout")):
            if type(stream) is TextIOWrapper:
                try:
                    stream.flush()
                except (OSError, ValueError):
                    pass
        self.output.send(("\x1e%s %s\x1e" % (self.token, words)).encode())


promised = None


def promise_last_words(descriptor):
    """Where the sample is goes there when it crashes, and when the harness asks."""
    global promised
    if descriptor == promised:  # by the resident, from whom signal handlers are inherited
        return
    try:
        faulthandler.enable(descriptor, False)
        faulthandler.register(QUESTION, descriptor, False)
        promised = descriptor
    except (AttributeError, OSError, RuntimeError, ValueError):
        pass
