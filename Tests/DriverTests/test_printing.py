"""Marks in standard output."""
from pythons import DriverCase, on_every_python


class Marks(DriverCase):
    @on_every_python
    def test_the_text_of_a_visit_stands_between_its_marks(self, python):
        seen = python.run("""
print("before", end=" ")
for i in range(2):
    print(i, end="")  #①
print("after")
""")
        self.assertEqual((seen.printed(1, 1), seen.printed(1, 2)), ("0", "1"))
        self.assertEqual(seen.stdout, "before 01after\n")

    @on_every_python
    def test_what_other_processes_print_is_in_its_place(self, python):
        seen = python.run("""
import subprocess, os
print("a", end="")
subprocess.call(["echo", "b"])  #①
os.write(1, b"c")  #②
""")
        self.assertEqual((seen.printed(1), seen.printed(2), seen.stdout), ("b\n", "c", "ab\nc"))

    @on_every_python
    def test_redirected_output_is_not_printed(self, python):
        seen = python.run("""
import contextlib, io
text = io.StringIO()
with contextlib.redirect_stdout(text):
    print("x")  #①
print(repr(text.getvalue()))
""")
        self.assertEqual((seen.printed(), seen.stdout), ("", "'x\\n'\n"))

    @on_every_python
    def test_output_is_strict_as_on_a_terminal(self, python):
        seen = python.run("""
import sys
print(sys.stdout.encoding.lower(), sys.stdout.errors, sys.stdout.line_buffering)
print("\\udc80")  #①!
print("é")
""")
        self.assertEqual(seen.raised()["type"], "UnicodeEncodeError")
        self.assertEqual(seen.stdout, "utf-8 strict True\né\n")

    @on_every_python
    def test_a_visit_is_reported_a_thousand_times(self, python):
        seen = python.run("""
t = 0
for i in range(1500):
    t += i  #①
    str(i)  #②
print(t)
1 / 0  #③!
""")
        self.assertEqual((len(seen.visits(1)), len(seen.visits(2)), len(seen.visits(3))), (1000, 1000, 1))
        self.assertEqual(seen.stdout, "1124250\n")
        self.assertEqual(seen.raw.count("1 1000 "), 2)
        self.assertNotIn(" 1001 ", seen.raw)
        partial = [event["probe"] for event in seen.events if event["event"] == "partial"]
        self.assertEqual(partial, [seen.visits(1)[0]["probe"], seen.visits(2)[0]["probe"]])

    @on_every_python
    def test_a_thousand_visits_are_all(self, python):
        seen = python.run("""
for i in range(1000):
    str(i)  #①
""")
        self.assertEqual([event["event"] for event in seen.events if event["event"] == "partial"], [])

    @on_every_python
    def test_the_events_leave_room_for_the_end(self, python):
        seen = python.run("""
for i in range(100):
    "x" * 60000  #①
""")
        self.assertLess(len(str(seen.events)), 1 << 20)
        self.assertEqual([event["event"] for event in seen.events].count("partial"), 1)
        self.assertEqual(seen.end["outcome"], "finished")

    @on_every_python
    def test_after_the_set_up_a_mark_tells_where_the_sample_begins(self, python):
        seen = python.run("print(x)", setup=["x = 1; print('set-up')", "1 / 0\nx = 5"])
        self.assertEqual(seen.raw, "set-up\n\x1e0123abcd sample\x1e1\n")
        self.assertIn("setup2.py", seen.stderr)
        self.assertEqual(seen.end["part"], 2)
