"""What the driver sees of what an expression names, without running the sample's code, and running it."""
from pythons import DriverCase, on_every_python, probes_of

SAMPLE = """
from collections import OrderedDict, defaultdict, namedtuple
class P:
    __slots__ = ("x", "__dict__")
    kind = "class"
    def __init__(self):
        self.x, self.y, self.nums = 1, [2], {"k": [3, 4], (1, 2): "t"}
    @property
    def double(self):
        print("!")
        self.x += 1
        return self.x * 2
class Loud:
    def __len__(self): print("!"); return 1
    def __getitem__(self, key): print("!"); return key
    def __eq__(self, other): print("!"); return True
    def __getattr__(self, name): print("!"); return name
p, loud, key, dd = P(), Loud(), "k", defaultdict(list, k=[1])
pair, od = namedtuple("Pair", "a b")(1, 2), OrderedDict(a=1)
1  #①
p.x  #②
"""


def asking(python, text, names, evaluates=False):
    """A run of the sample whose probe 1 asks for these expressions."""
    source, probes = probes_of(text)
    probes[0].update(names=names, evaluates=evaluates)
    return python.run(source, probes=probes)


class Looking(DriverCase):

    @on_every_python
    def test_what_the_interpreter_itself_can_say_is_seen(self, python):
        if python.run("import sys; print(sys.implementation.name)").stdout != "cpython\n":
            return  # has no kinds of its own for the interpreter's methods
        seen = asking(python, SAMPLE, [
            "p.x", "p.y[0]", "p.kind", "P.kind", 'p.nums["k"][-1]', "p.nums[key]", "p.nums[1, 2]", "len(p.y)", 'dd["k"]',
            "pair[0]", 'dd == {"k": [1]}', 'od == {"a": 2}', "p.y == [2.0]", "pair == (1, 2)", "p.y == (2,)"])
        self.assertEqual(seen.names(1), {
            "p.x": "1", "p.y[0]": "2", "p.kind": "'class'", "P.kind": "'class'", 'p.nums["k"][-1]': "4",
            "p.nums[key]": "[3, 4]", "p.nums[1, 2]": "'t'", "len(p.y)": "1", 'dd["k"]': "[1]", "pair[0]": "1", 'dd == {"k": [1]}': "True", 'od == {"a": 2}': "False", "p.y == [2.0]": "True",
            "pair == (1, 2)": "True", "p.y == (2,)": "False"})

    @on_every_python(since=(3, 8))  # before, a field was a property
    def test_a_field_of_a_named_tuple_is_seen(self, python):
        self.assertEqual(asking(python, SAMPLE, ["pair.b"]).names(1), {"pair.b": "2"})

    @on_every_python
    def test_what_only_the_samples_code_can_say_is_not_seen(self, python):
        seen = asking(python, SAMPLE, [
            "p.double", "loud[0]", "len(loud)", "loud == 1", "loud.name", "[loud] == [1]", 'dd["missing"]', "P()", "p.no",
            "p.y[7]", "no.way", "p.", "sorted(p.y)", "p.y == p.y"])
        self.assertEqual((seen.names(1), seen.stdout, seen.value(2)), ({}, "", "1"))

    @on_every_python
    def test_what_is_to_be_evaluated_runs_and_its_text_is_dropped(self, python):
        seen = asking(python, SAMPLE, [
            "p.double", "loud[0]", "len(loud)", "loud == 1", "P().x", "1 / 0", "exit(3)", "no way"], evaluates=True)
        self.assertEqual(seen.names(1), {
            "p.double": "4", "loud[0]": "0", "len(loud)": "1", "loud == 1": "True", "P().x": "1"})
        self.assertEqual((seen.stdout, seen.value(2), seen.end["outcome"]), ("", "2", "finished"))

    @on_every_python
    def test_a_call_that_is_evaluated_passes_its_own_probe_unseen(self, python):
        seen = asking(python, "def f(n):\n    return n and n + f(n - 1)  #①\nf(2)\n", ["f(3)", "n"], evaluates=True)
        self.assertEqual([visit["value"]["repr"] for visit in seen.visits()], ["3", "1", "0"])
        self.assertEqual(seen.names(), {"f(3)": "6", "n": "2"})
