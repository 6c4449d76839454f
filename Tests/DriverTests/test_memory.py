"""What is reported where the sample has left no memory to report it with."""
import unittest

from pythons import DriverCase, on_every_python

# PyPy's own limit would be another.
BOUND = """
import resource
with open("/proc/self/statm") as file:
    bound = int(file.read().split()[0]) * resource.getpagesize() + (48 << 20)
resource.setrlimit(resource.RLIMIT_AS, (bound, bound))
kept = []
def fill():
    while True:
        kept.append((len(kept), str(len(kept))))
def fill_to_the_last_byte():
    size = 1 << 20
    while size > 16:
        try:
            while True:
                kept.append(bytearray(size))
        except MemoryError:
            size //= 2
"""


class Memory(DriverCase):
    def assert_nothing_of_ours(self, seen):
        self.assertNotIn("<driver>", seen.stderr)
        self.assertNotIn("<string>", seen.stderr)

    @on_every_python
    def test_an_announced_memory_error_is_seen(self, python):
        seen = python.run(BOUND + "fill() #①!\nprint('on')\n")
        self.assertEqual(seen.raised()["type"], "MemoryError")
        self.assertEqual(seen.end["outcome"], "finished")
        self.assertEqual(seen.stdout, "on\n")

    @on_every_python
    def test_so_is_one_at_the_top_level(self, python):
        seen = python.run(BOUND + "while True: kept.append((len(kept), str(len(kept)))) #①!\nprint('on')\n")
        self.assertEqual(seen.raised()["type"], "MemoryError")
        self.assertEqual(seen.stdout, "on\n")

    @on_every_python
    def test_one_that_is_not_announced_ends_the_sample_as_ever(self, python):
        seen = python.run(BOUND + "x = 1 #①\nfill()\n")
        self.assertEqual(seen.value(), "1")
        self.assertEqual((seen.end["outcome"], seen.end["exception"]["type"]), ("raised", "MemoryError"))
        self.assertEqual(seen.status, 1)
        self.assertIn("MemoryError", seen.stderr)
        self.assert_nothing_of_ours(seen)

    @on_every_python
    def test_another_exception_in_full_memory_is_told(self, python):
        seen = python.run(BOUND + "fill_to_the_last_byte()\nraise ValueError('full')\n")
        self.assertIn(seen.end["exception"]["type"], ("ValueError", "MemoryError"))
        self.assertEqual(seen.end["outcome"], "raised")
        self.assert_nothing_of_ours(seen)

    @on_every_python
    def test_what_cannot_be_reported_does_not_change_what_the_sample_does(self, python):
        seen = python.run(BOUND + "fill_to_the_last_byte()\nx = 7 #①\ndel kept[:]\nprint(x)\nx + 1 #②\n")
        if seen.end["outcome"] == "finished":  # else the sample's own statement found no memory
            self.assertEqual(seen.stdout, "7\n")
            self.assertEqual(seen.value(2), "8")
        for visit in seen.visits():
            self.assertIn(visit["value"] and visit["value"]["repr"], (None, "7"))
        self.assert_nothing_of_ours(seen)


if __name__ == "__main__":
    unittest.main()
