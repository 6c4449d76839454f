"""Starts the driver as the harness does, on every interpreter of VERIFY_PYTHONS (separated by colons).

With VERIFY_PREPARED=1 another process compiles the samples, as it does for a resident's children.
"""
import functools
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2] / "Sources" / "CDriver"
DRIVER = ROOT / "driver"
TOKEN = "0123abcd"
PREPARED = os.environ.get("VERIFY_PREPARED") == "1"
DIGITS = "①②③④⑤⑥⑦⑧⑨"


def part_names():
    """In the order in which driver.c embeds the parts."""
    return re.findall(r"PART\((\w+)\),", (ROOT / "driver.c").read_text())


def driver_source():
    """The parts joined."""
    return "\n".join((DRIVER / (name + ".py")).read_text() for name in part_names())


def probes_of(source, part=0):
    """The source without its marks, and the probes they stand for.

    A line that ends in `#①` is what probe 1 is about; `#①!` announces an exception, `#①:` means a header, `#①(a b)`
    asks for names. The mark on several lines makes a range.
    """
    lines, probes = [], {}
    for number, line in enumerate(source.lstrip("\n").split("\n"), 1):
        code, *marks = re.split(r" *#(?=[%s])" % DIGITS, line)
        for mark in marks:
            digit, names = DIGITS.index(mark[0]) + 1, re.search(r"\((.*)\)", mark)
            probe = probes.setdefault(digit, {
                "id": digit, "part": part, "first": number, "header": ":" in mark, "announces": "!" in mark,
                "names": names.group(1).split() if names else None})
            probe["last"] = number
        lines.append(code)
    return "\n".join(lines), list(probes.values())


class Seen:
    """What a run showed."""

    def __init__(self, status, stdout, stderr, events, folder):
        self.status, self.raw, self.stderr, self.folder = status, stdout.decode("utf-8", "replace"), stderr, folder
        self.events = [json.loads(line) for line in events.splitlines() if line.startswith(b"{")]
        self.last_words = b"\n".join(line for line in events.splitlines() if not line.startswith(b"{")).decode()
        self.stdout = re.sub("\x1e%s [^\x1e]*\x1e" % TOKEN, "", self.raw)

    @property
    def end(self):
        return self.events[-1] if self.events and self.events[-1]["event"] == "end" else None

    def visits(self, probe=1):
        found = [event for event in self.events if event["event"] == "visit" and event["probe"] == probe]
        return sorted(found, key=lambda event: event["visit"])

    def value(self, probe=1):
        """The repr of the first visit's value."""
        return self.visits(probe)[0]["value"]["repr"]

    def raised(self, probe=1):
        return self.visits(probe)[0]["raised"]

    def names(self, probe=1):
        return {name: value["repr"] for name, value in self.visits(probe)[0]["names"]}

    def printed(self, probe=1, visit=1):
        mark = "\x1e%s %d %d %%s\x1e" % (TOKEN, probe, visit)
        text = self.raw.split(mark % "+", 1)[1].split(mark % "-", 1)[0]
        return re.sub("\x1e%s [^\x1e]*\x1e" % TOKEN, "", text)


class Python:
    """An interpreter."""

    def __init__(self, path):
        self.path = path
        version = subprocess.check_output([path, "-c", "import sys; print(*sys.version_info[:2])"])
        self.version = tuple(map(int, version.split()))
        self.code = None

    def __str__(self):
        return "%d.%d" % self.version

    def start(self, program, request, folder):
        """Runs `python -s -c` with the request on descriptor 3; its status, output and what came on 4."""
        with tempfile.TemporaryFile() as source, tempfile.TemporaryFile() as events:
            source.write(request)
            source.seek(0)

            def place_descriptors():
                os.dup2(source.fileno(), 60), os.dup2(events.fileno(), 61)
                os.dup2(60, 3), os.dup2(61, 4)
                os.closerange(5, 256)

            environment = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": folder, "PYTHONHASHSEED": "0"}
            done = subprocess.run(
                [self.path, "-s", "-c", program], preexec_fn=place_descriptors, close_fds=False, timeout=60,
                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=folder, env=environment)
            events.seek(0)
            return done, events.read()

    def run(self, source, way="script", session=None, setup=(), **more):
        """Runs a sample whose lines carry marks."""
        request, folder = self.request(source, way, session, setup, **more)
        bootstrap = (DRIVER / "bootstrap.py").read_text()
        try:
            if PREPARED:
                # Where other programs have the processor the alarm may come first; then it runs as it stands, as with the harness.
                request = (self.prepared(request) or [b""])[0] or request
            done, events = self.start(bootstrap, self.with_driver(request), folder)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        return Seen(done.returncode, done.stdout, done.stderr.decode("utf-8", "replace"), events, folder)

    def with_driver(self, request):
        """What is read from descriptor 3: the driver's code and the request."""
        if self.code is None:
            interrogation = (DRIVER / "interrogate.py").read_text()
            answer = self.start(interrogation, driver_source().encode(), tempfile.gettempdir())[1]
            self.code = answer.partition(b"\n\n")[2].partition(b"\n")[2]
        return b"%d\n" % len(self.code) + self.code + request

    def prepared(self, *requests):
        """The requests with their code, as another process makes them; of what is missing it said nothing."""
        bootstrap = (DRIVER / "bootstrap.py").read_text()
        request = b'{"format":1,"prepare":[%s]}' % b",".join(requests)
        done, answer = self.start(bootstrap, self.with_driver(request), tempfile.gettempdir())
        if done.returncode not in (0, -signal.SIGALRM):
            raise AssertionError("%s ended with %d: %s" % (self, done.returncode, done.stderr.decode("utf-8", "replace")))
        forms = []
        while answer:
            length, _, answer = answer.partition(b"\n")
            if len(answer) < int(length):  # the alarm came in between
                break
            forms.append(answer[:int(length)])
            answer = answer[int(length):]
        return forms

    def request(self, source, way="script", session=None, setup=(), **more):
        """A request and the folder it names."""
        parts = [{"file": "setup%d.py" % n, "source": text, "session": None} for n, text in enumerate(setup, 1)]
        source, probes = probes_of(source, len(parts))
        parts.append({"file": "sample.py", "source": source, "session": session})
        folder = tempfile.mkdtemp()
        request = dict(
            {"format": 1, "token": TOKEN, "way": way, "parts": parts, "probes": probes, "folder": folder}, **more)
        return json.dumps(request).encode(), folder

    def run_plainly(self, source):
        """The same sample, as `python -s sample.py`."""
        folder = tempfile.mkdtemp()
        try:
            with open(folder + "/sample.py", "w") as file:
                file.write(probes_of(source)[0])
            done = subprocess.run(
                [self.path, "-s", folder + "/sample.py"], cwd=folder, stdin=subprocess.DEVNULL, timeout=60,
                stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"})
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        return Seen(done.returncode, done.stdout, done.stderr.decode("utf-8", "replace"), b"", folder)


@functools.lru_cache(None)
def pythons():
    return [Python(path) for path in os.environ.get("VERIFY_PYTHONS", sys.executable).split(":")]


def on_every_python(test=None, since=(3, 6), before=(4, 0)):
    """Runs the test with every interpreter from one release up to another."""
    if test is None:
        return functools.partial(on_every_python, since=since, before=before)

    @functools.wraps(test)
    def run(self):
        for python in pythons():
            if since <= python.version < before:
                with self.subTest(python=str(python)):
                    test(self, python)

    return run


class DriverCase(unittest.TestCase):
    maxDiff = None

    def assert_as_plain(self, python, source):
        """The sample prints, says and ends the same with the driver and without it."""
        plain, seen = python.run_plainly(source), python.run(source)
        self.assertEqual(seen.stdout, plain.stdout)
        self.assertEqual(seen.stderr.replace(seen.folder, ""), plain.stderr.replace(plain.folder, ""))
        self.assertEqual(seen.status, plain.status)
        return seen
