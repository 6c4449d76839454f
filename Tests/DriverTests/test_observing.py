"""What the driver sees at the statements of its probes."""
from pythons import DriverCase, on_every_python


class Values(DriverCase):
    @on_every_python
    def test_values_of_every_kind_of_statement(self, python):
        seen = python.run("""
1 + 1  #①
x = [1]  #②
y: int = 3  #③
def f(n):
    return n * 2  #④
f(4)
if x:  #⑤:
    pass
while x:  #⑥:
    x.pop()
assert y, "no"  #⑦
""")
        self.assertEqual([seen.value(n) for n in range(1, 8)], ["2", "[1]", "3", "8", "[1]", "[1]", "3"])
        self.assertEqual(seen.end["outcome"], "finished")

    @on_every_python
    def test_str_is_sent_where_it_differs(self, python):
        seen = python.run("""
"a"  #①
5  #②
class P:
    def __repr__(self): return "P!"
    __str__ = lambda self: "pee"
P()  #③
class Q:
    def __repr__(self): return "Q!"
Q()  #④
""")
        values = [seen.visits(n)[0]["value"] for n in (1, 2, 3, 4)]
        self.assertEqual(values[0], {"repr": "'a'", "str": "a", "type": "str"})
        self.assertEqual(values[1], {"repr": "5", "type": "int"})
        self.assertEqual(values[2], {"repr": "P!", "str": "pee", "type": "__main__.P"})
        self.assertEqual(values[3], {"repr": "Q!", "type": "__main__.Q"})

    @on_every_python
    def test_a_line_at_any_depth_is_visited_each_time(self, python):
        seen = python.run("""
class A:
    def m(self):
        for i in range(3):
            with open("f", "w"):
                i * i  #①
A().m()
""")
        self.assertEqual([v["value"]["repr"] for v in seen.visits()], ["0", "1", "4"])
        self.assertEqual([v["visit"] for v in seen.visits()], [1, 2, 3])

    @on_every_python
    def test_recursive_visits_are_told_apart(self, python):
        seen = python.run("""
def f(n):
    return n and n * f(n - 1) or 1  #①
f(3)
""")
        self.assertEqual([v["value"]["repr"] for v in seen.visits()], ["6", "2", "1", "1"])

    @on_every_python
    def test_interleaved_generators_have_visits_of_their_own(self, python):
        seen = python.run("""
def g(n):
    x = yield n  #①
    print(x)
a, b = g(1), g(2)
next(a), next(b)
for it, word in ((a, "A"), (b, "B")):
    try: it.send(word)
    except StopIteration: pass
""")
        self.assertEqual([v["value"]["repr"] for v in seen.visits()], ["'A'", "'B'"])
        self.assertEqual(seen.stdout, "A\nB\n")

    @on_every_python
    def test_leaving_by_break_and_continue_ends_the_visit(self, python):
        seen = python.run("""
for i in range(4):
    if i == 1: continue  #①
    if i == 2: break  #②
    print(i)  #③
""")
        self.assertEqual([v["value"]["repr"] for v in seen.visits(1)], ["False", "True", "False"])
        self.assertEqual([v["value"]["repr"] for v in seen.visits(2)], ["False", "True"])
        self.assertEqual(seen.printed(3), "0\n")

    @on_every_python
    def test_consecutive_statements_are_one_visit_with_the_last_value(self, python):
        seen = python.run("""
a = 1  #①
b = a + 1  #①
print(b); b  #①
""")
        self.assertEqual((len(seen.visits()), seen.value(), seen.printed()), (1, "2", "2\n"))

    @on_every_python
    def test_probes_may_share_and_nest(self, python):
        seen = python.run("""
a = 1  #①  #②
b = 2  #①  #③  #④
c = 3  #④
""")
        self.assertEqual([seen.value(n) for n in (1, 2, 3)], ["2", "1", "2"])
        self.assertEqual(len(seen.visits(4)), 1)

    @on_every_python
    def test_a_docstring_stays_one_and_is_seen(self, python):
        seen = python.run("""
"module"  #①
def f():
    "function"  #②
f()
print(__doc__, f.__doc__)
""")
        self.assertEqual((seen.value(1), seen.value(2)), ("'module'", "'function'"))
        self.assertEqual(seen.stdout, "module function\n")

    @on_every_python(since=(3, 10))
    def test_a_case_of_a_match_is_visited(self, python):
        seen = python.run("""
match [1, 2]:
    case [x, y]:
        x + y  #①
""")
        self.assertEqual(seen.value(), "3")

    @on_every_python
    def test_decorated_definitions_begin_at_their_first_decorator(self, python):
        seen = python.run("""
@print
@staticmethod
class A:  #①:
    pass
@(lambda f: 1 / 0) #②! 
def g():  #②!
    pass  #②!
print("on")
""".replace("@(lambda f: 1 / 0)", "@(lambda f: 1 / 0)" if python.version >= (3, 9) else "@int"))
        self.assertIn("staticmethod", seen.printed(1))
        self.assertIn(seen.raised(2)["type"], ("ZeroDivisionError", "TypeError"))
        self.assertTrue(seen.stdout.endswith("on\n"))


class Names(DriverCase):
    @on_every_python
    def test_bound_and_worked_on_names_in_order(self, python):
        seen = python.run("""
a, (b, *c) = 1, (2, 3, 4)  #①
d = {}
d.update(a=a)  #②
d["k"] = sorted(c, key=None)  #③
for i in range(2): total = i  #④
d.get("x").strip if 0 else print(a, *c, end="")  #⑤
""")
        self.assertEqual(seen.names(1), {"a": "1", "b": "2", "c": "[3, 4]"})
        self.assertEqual(seen.names(2), {"d": "{'a': 1}", "a": "1"})
        self.assertEqual(seen.names(3), {"d": "{'a': 1, 'k': [3, 4]}", "c": "[3, 4]"})
        self.assertEqual(seen.names(4), {"i": "1", "total": "1"})
        self.assertEqual(list(seen.names(5)), ["d", "a", "c"])

    @on_every_python
    def test_asked_names_locals_before_globals(self, python):
        seen = python.run("""
x = y = "global"
def f():
    x = "local"
    x += "!"  #①(x y z)
f()
""")
        self.assertEqual(seen.names(), {"x": "'local!'", "y": "'global'"})

    @on_every_python
    def test_modules_are_not_shown_unasked(self, python):
        seen = python.run("import math\nmath.sqrt(4)  #①")
        self.assertEqual((seen.names(), seen.value()), ({}, "2.0"))

    @on_every_python
    def test_observed_locals_are_not_kept_alive(self, python):
        seen = python.run("""
import weakref
class A: pass
def f():
    a = A()
    r = weakref.ref(a)  #①(a r)
    print(r() is a)
    del a
    print(r())
f()
""")
        self.assertEqual(seen.stdout, "True\nNone\n")

    @on_every_python
    def test_a_dict_of_locals_that_the_sample_keeps_stays_as_it_is(self, python):
        seen = python.run("""
def f():
    a = 1
    d = locals()
    b = 2  #①
    return sorted(d)
print(f()[:1])
""")
        self.assertEqual(seen.stdout, "['a']\n")


class Shown(DriverCase):
    @on_every_python
    def test_text_is_cut(self, python):
        seen = python.run("""
list(range(10 ** 6))  #①
"x" * 10 ** 6  #②
{n: n for n in range(10 ** 5)}  #③
set(range(10 ** 5))  #④
class L:
    def __repr__(self): return "y" * 10 ** 6
L()  #⑤
""")
        for probe in range(1, 6):
            self.assertEqual(len(seen.value(probe)), 65536)
        self.assertTrue(seen.value(1).startswith("[0, 1, 2"))
        self.assertTrue(seen.value(4).startswith("{"))

    @on_every_python
    def test_a_huge_integer_costs_no_time(self, python):
        seen = python.run("2 ** 10 ** 7  #①")
        self.assertEqual(seen.value(), "<int of 10000001 bits>")

    @on_every_python
    def test_a_hostile_class_shows_no_untruth(self, python):
        seen = python.run("""
class M(type):
    def __getattribute__(cls, name): raise RuntimeError(name)
class A(metaclass=M):
    @property
    def __class__(self): raise RuntimeError
    def __repr__(self): raise TypeError("no")
    def __getattribute__(self, name): raise RuntimeError(name)
class B:
    __class__ = int
    def __repr__(self): return 5
    def __str__(self): raise SystemExit
A()  #①
B()  #②
""")
        self.assertEqual(seen.visits(1)[0]["value"]["repr"], "<repr raised TypeError>")
        self.assertEqual(seen.visits(1)[0]["value"]["type"], "__main__.A")
        self.assertEqual(seen.visits(2)[0]["value"], {
            "repr": "<repr raised TypeError>", "str": "<str raised SystemExit>", "type": "__main__.B"})
        self.assertEqual(seen.end["outcome"], "finished")

    @on_every_python
    def test_what_a_repr_prints_is_not_the_samples_text(self, python):
        seen = python.run("""
class A:
    def __repr__(self):
        print("in repr")
        return "A"
a = A()  #①
print("on")  #②
import sys
print(sys.stdout is sys.__stdout__)
""")
        self.assertEqual((seen.value(), seen.stdout), ("A", "on\nTrue\n"))

    @on_every_python
    def test_text_that_utf8_cannot_carry_is_escaped(self, python):
        seen = python.run("""
chr(0xdc80) + "é\\x00\\u2028"  #①
""")
        self.assertEqual(seen.visits()[0]["value"]["str"], "\\udc80é\x00\u2028")
