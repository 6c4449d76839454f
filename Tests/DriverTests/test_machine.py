"""On another machine what the machine tells of itself is another, and everything else is the same."""
import platform
import unittest

from pythons import DriverCase, on_every_python


class StandardInput(DriverCase):
    @on_every_python
    def test_what_is_given_is_read_on_any_machine_and_nothing_else(self, python):
        for elsewhere in False, True:
            seen = python.run("""
print(input(), input("? "))
try:
    input()
except EOFError as error:
    print(error)
""", elsewhere=elsewhere, input="Zoë\nBob")
            self.assertEqual(seen.stdout, "? Zoë Bob\nEOF when reading a line\n")


class AnotherMachine(DriverCase):
    def on_both(self, python, source):
        """What the sample prints on the usual machine and on another."""
        return [python.run(source, elsewhere=elsewhere).stdout.split("\n") for elsewhere in (False, True)]

    @unittest.skipUnless(platform.machine() == "x86_64", "the clock can be set on x86-64 alone")
    @on_every_python
    def test_it_is_another_day_in_every_respect(self, python):
        here, there = self.on_both(python, """
import time, datetime as dt
for day in dt.datetime.now(), dt.date.today(), dt.datetime.fromtimestamp(time.time()), time.localtime():
    day = day if isinstance(day, time.struct_time) else day.timetuple()
    print(day.tm_year, day.tm_mon, day.tm_mday, day.tm_wday, sep="\\n")
print(time.ctime(), time.strftime("%d %B"), sep="\\n")
""")
        self.assertEqual(len(here), 19)
        for one, other in zip(here[:-1], there[:-1]):
            self.assertNotEqual(one, other)

    @on_every_python
    def test_host_process_and_processors_are_others(self, python):
        here, there = self.on_both(python, """
import os, platform, socket, multiprocessing
print(socket.gethostname(), platform.node(), platform.release(), sep="\\n")
print(os.getpid(), os.getuid(), os.cpu_count(), multiprocessing.cpu_count(), sep="\\n")
print(os.getcwd())
""")
        self.assertEqual(len(here), 9)
        for one, other in zip(here[:-1], there[:-1]):
            self.assertNotEqual(one, other)

    @on_every_python
    def test_all_else_is_the_same(self, python):
        here, there = self.on_both(python, """
import sys, time, threading
start = time.monotonic()
time.sleep(0.01)
print(time.monotonic() - start < 5, time.perf_counter() > 0)
print(sorted(name for name in ("ctypes", "struct", "_ctypes") if name in sys.modules))
print({1, 2, 3}, hash("a") == hash("a"), 1 / 3)
event = threading.Event()
threading.Timer(0.01, event.set).start()
event.wait()
print(event.is_set())
import ctypes, struct
print(struct.calcsize("i"), ctypes.sizeof(ctypes.c_int))
""")
        self.assertEqual(here, there)
        self.assertEqual(len(here), 6)
