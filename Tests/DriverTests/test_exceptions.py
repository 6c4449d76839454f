"""Exceptions, announced and not."""
from pythons import DriverCase, on_every_python


class Announced(DriverCase):
    @on_every_python
    def test_it_ends_only_its_top_level_statement(self, python):
        seen = python.run("""
for i in (1, 0, 2):
    print(1 // i)  #①!
print("on")
""")
        self.assertEqual(seen.stdout, "1\non\n")
        self.assertEqual(seen.visits()[1]["raised"], {
            "type": "ZeroDivisionError", "message": seen.visits()[1]["raised"]["message"], "line": 2, "missing": None,
            "mro": ["ZeroDivisionError", "ArithmeticError", "Exception", "BaseException", "object"]})
        self.assertEqual((seen.end["outcome"], seen.stderr, seen.status), ("finished", "", 0))

    @on_every_python
    def test_it_may_come_through_functions(self, python):
        seen = python.run("""
def f():
    raise KeyError("k")  #①!
def g():
    f()
g()
print("on")
""")
        self.assertEqual((seen.raised()["type"], seen.raised()["message"], seen.stdout), ("KeyError", "'k'", "on\n"))

    @on_every_python
    def test_one_that_was_caught_announces_no_other(self, python):
        seen = python.run("""
def f():
    raise KeyError("k")  #①!
for i in range(3):
    try:
        f()
    except KeyError:
        pass
    if i == 2:
        raise KeyError("other")
print("on")
""")
        self.assertEqual((len(seen.visits()), seen.stdout), (3, ""))
        self.assertEqual((seen.end["outcome"], seen.end["exception"]["line"]), ("raised", 9))

    @on_every_python
    def test_an_exit_may_be_announced(self, python):
        seen = python.run('import sys\nsys.exit("bye")  #①!\nprint("on")')
        self.assertEqual((seen.raised()["type"], seen.stdout, seen.stderr), ("SystemExit", "on\n", ""))

    @on_every_python
    def test_the_exception_is_not_kept_alive(self, python):
        seen = python.run("""
import weakref
class E(Exception):
    def __init__(self):
        global r
        r = weakref.ref(self)
def f():
    raise E()  #②
f()  #①!
print(r())
""")
        self.assertEqual((seen.raised()["type"], seen.stdout), ("E", "None\n"))

    @on_every_python
    def test_closing_a_generator_is_no_exception(self, python):
        seen = python.run("""
def g():
    yield 1  #①
next(g())
print("on")
""")
        self.assertIsNone(seen.raised())
        self.assertEqual(len(seen.visits()), 1)

    @on_every_python
    def test_line_and_missing_names(self, python):
        seen = python.run("""
def f(d):
    return d["x"]
f({})  #①!
nobody  #②!
import no_such_module.x  #③!
import json
json.loads("{")  #④!
def u():
    v; v = 1
u()  #⑤!
""")
        self.assertEqual([seen.raised(n)["line"] for n in (1, 2, 3, 4, 5)], [2, 4, 5, 7, 9])
        self.assertEqual(
            [seen.raised(n)["missing"] for n in (1, 2, 3, 4, 5)], [None, "nobody", "no_such_module", None, None])
        self.assertEqual(seen.raised(4)["type"], "json.decoder.JSONDecodeError")
        self.assertEqual(seen.raised(4)["mro"][:2], ["JSONDecodeError", "ValueError"])

    @on_every_python
    def test_hostile_exceptions(self, python):
        seen = python.run("""
class E(Exception):
    def __str__(self): raise RuntimeError
    @property
    def __class__(self): raise RuntimeError
    @property
    def __traceback__(self): raise RuntimeError
raise E  #①!
print("on")
""")
        self.assertEqual(seen.raised()["message"], "<str raised RuntimeError>")
        self.assertEqual((seen.raised()["line"], seen.stdout), (7, "on\n"))


    @on_every_python
    def test_an_exception_under_way_outside_is_not_one_of_the_statement(self, python):
        seen = python.run("""
def f(n):
    if n: return n  #①
    return 0
def g(e):
    if e: raise e  #②
    return 0
def h():
    try:
        {}["k"]
    except KeyError as e:
        for i in 1, 2:
            f(i)
            if i == 2: break  #③
        try:
            g(e)
        except KeyError:
            raise  #④
h()  #⑤!
print("on")
""")
        self.assertEqual([v["raised"] for n in (1, 3) for v in seen.visits(n)], [None] * 4)
        self.assertEqual([seen.raised(n)["type"] for n in (2, 4, 5)], ["KeyError"] * 3)
        self.assertEqual(seen.stdout, "on\n")

    @on_every_python
    def test_it_is_passed_after_the_last_visit_reported(self, python):
        seen = python.run("""
def f(n):
    1 // (n % 1100)  #①!
for i in range(1, 1101): f(i)
print("on")
""")
        self.assertEqual((len(seen.visits()), seen.stdout), (1000, "on\n"))


class Unannounced(DriverCase):
    @on_every_python
    def test_the_traceback_is_that_of_a_script(self, python):
        for source in (
            "def f():\n    return 1 / 0  #①\nx = f()  #②\nprint('off')",
            "try:\n    {}['k']  #①\nexcept KeyError as e:\n    raise ValueError('v') from e  #②",
            "print(1)\n\n1 +\n",
            "raise SystemExit('bye')  #①",
            "import sys\nsys.exit(7)",
            "import sys\nsys.excepthook = lambda *a: print('hook', a[0].__name__, a[2].tb_lineno)\nnobody  #①",
            "import sys\nsys.excepthook = lambda *a: sys.exit(9)\nnobody",
        ):
            self.assert_as_plain(python, source)

    @on_every_python
    def test_it_ends_the_sample(self, python):
        seen = python.run("""
1 / 0  #①
print("off")  #②!
""")
        self.assertEqual((seen.end["outcome"], seen.end["status"], seen.status), ("raised", 1, 1))
        self.assertEqual((seen.end["exception"]["line"], len(seen.visits(2)), seen.stdout), (1, 0, ""))

    @on_every_python
    def test_exits(self, python):
        for source, status in (("raise SystemExit", 0), ("raise SystemExit(3)", 3), ("quit()", 0), ("exit('m')", 1)):
            seen = python.run(source)
            self.assertEqual((seen.end["outcome"], seen.end["status"], seen.status), ("exited", status, status))

    @on_every_python
    def test_infinite_recursion(self, python):
        seen = python.run("""
def f(n):
    return f(n + 1)  #①
try:
    f(0)
except RecursionError as e:
    print("caught")
f(0)  #②!
print("on")
""")
        self.assertEqual((seen.stdout, seen.raised(2)["type"]), ("caught\non\n", "RecursionError"))
        self.assertEqual((seen.stderr, seen.end["outcome"]), ("", "finished"))

    @on_every_python
    def test_memory_error(self, python):
        seen = python.run("""
import resource
resource.setrlimit(resource.RLIMIT_AS, (1 << 29, 1 << 29))
x = [0]
while True:
    x = x * 2  #①
""")
        self.assertEqual((seen.end["outcome"], seen.end["exception"]["type"]), ("raised", "MemoryError"))


class Around(DriverCase):
    """What is raised around a statement that went well: at a loop's next step, as a class ends."""

    @on_every_python
    def test_at_the_next_step_of_a_loop(self, python):
        for way in ("script", "prompt"):
            seen = python.run("""
d = {1: 1, 2: 2}
for k in d:
    if k:
        del d[k]  #①!
def f(d):
    for k in d:
        del d[k]  #②!
try:
    f({1: 1, 2: 2})
except RuntimeError:
    print("caught")
print("after")  #③
""", way=way)
            for probe in (1, 2):
                types = [visit["raised"] and visit["raised"]["type"] for visit in seen.visits(probe)]
                self.assertEqual(types, [None, "RuntimeError"])
            self.assertEqual((seen.stdout, seen.end["exception"]), ("caught\nafter\n", None))

    @on_every_python
    def test_within_what_swallows_it(self, python):
        seen = python.run("""
from contextlib import suppress
d = {1: 1, 2: 2}
with suppress(RuntimeError):
    for k in d:
        del d[k]  #①!
class Late:
    def __enter__(self): pass
    def __exit__(self, *a): raise KeyError
with Late():
    x = 1  #②!
print("after")
""")
        self.assertEqual([seen.visits(n)[-1]["raised"]["type"] for n in (1, 2)], ["RuntimeError", "KeyError"])
        self.assertEqual(seen.stdout, "after\n")

    @on_every_python
    def test_as_a_class_ends(self, python):
        seen = python.run("""
def refuse(c):
    raise ValueError(c.x)
@refuse
class C:
    x = 1  #①!
class D(metaclass=lambda *a: 1 / 0):
    "Doc"
    x = 1  #②!
print("after")
""")
        self.assertEqual([seen.visits(n)[-1]["raised"]["type"] for n in (1, 2)], ["ValueError", "ZeroDivisionError"])
        self.assertEqual((seen.stdout, seen.end["outcome"]), ("after\n", "finished"))

    @on_every_python
    def test_what_another_statement_raises_is_not_announced(self, python):
        for body in ("x = 1  #①!\n    1 / 0", "1 / 0\n    x = 1  #①!"):
            seen = python.run("for k in (1, 2):\n    %s\nprint('never')" % body)
            self.assertEqual((seen.end["outcome"], seen.stdout), ("raised", ""))
            self.assertEqual([v["raised"] for v in seen.visits()], [None] * len(seen.visits()))
        seen = python.run("for k in absent:\n    x = 1  #①!\nprint('never')")
        self.assertEqual((seen.end["outcome"], seen.visits(), seen.stdout), ("raised", [], ""))

    @on_every_python
    def test_many_in_one_loop(self, python):
        seen = python.run("d = {1: 1}\nfor k in d:\n" + "    k  #①!\n" + "".join(
            "    d[%d] = 1  #%s!\n" % (n, "①②③④⑤⑥⑦⑧⑨"[n - 1]) for n in range(2, 10)) + "print('after')")
        self.assertEqual([seen.visits(n)[-1]["raised"]["type"] for n in range(1, 10)], ["RuntimeError"] * 9)
        self.assertEqual(seen.stdout, "after\n")


class NotCompiled(DriverCase):
    @on_every_python
    def test_nothing_runs(self, python):
        for way in ("script", "prompt"):
            seen = python.run("print(1)  #①\nx = = 2", way=way)
            self.assertEqual((seen.end["outcome"], seen.stdout, seen.status), ("notCompiled", "", 1))
            self.assertEqual((seen.end["exception"]["type"], seen.end["exception"]["line"]), ("SyntaxError", 2))
            self.assertEqual(seen.end["exception"]["message"], "invalid syntax")

    @on_every_python
    def test_a_nul(self, python):
        seen = python.run("print(1)\0")
        self.assertEqual(seen.end["outcome"], "notCompiled")

    @on_every_python
    def test_an_announced_syntax_error_leaves_out_its_statement(self, python):
        for way in ("script", "prompt"):
            seen = python.run("""
print("a")
if 1 = 1:  #①!
    print("never")

    print("never")
def f():
    x = = 1  #②!
print("b")  #③
from __future__ import braces  #④!
return 5  #⑤!
print("c")
""", way=way)
            self.assertEqual(seen.stdout, "a\nb\nc\n", way)
            for probe in (1, 2, 4, 5):
                self.assertEqual(seen.raised(probe)["mro"][0], "SyntaxError")
            self.assertEqual(seen.raised(1)["line"], 2)
            self.assertEqual((len(seen.visits(3)), seen.end["outcome"]), (1, "finished"))

    @on_every_python
    def test_an_unclosed_bracket_may_be_reported_elsewhere(self, python):
        seen = python.run("print('a')\nx = (1,  #①!\nprint('b')\n")
        self.assertEqual((seen.stdout, seen.raised()["type"]), ("a\nb\n", "SyntaxError"))

    @on_every_python
    def test_at_a_limit_of_the_compiler_it_runs_unobserved(self, python):
        source = "".join(" " * n + "for i%d in [0]:\n" % n for n in range(20)) + " " * 20 + "print('deep')  #①"
        seen = python.run(source)
        self.assertEqual((seen.stdout, seen.end["outcome"]), ("deep\n", "finished"))

    @on_every_python(since=(3, 8))
    def test_warnings_appear_once(self, python):
        seen = python.run("x = 1  #①\nx is 1  #②!\n'\\d'")
        self.assertEqual(seen.stderr.count("SyntaxWarning: \"is\" with"), 1)
        self.assertNotIn("callable", seen.stderr)
