"""Samples that would confuse the driver: nothing untrue is reported."""
from pythons import DriverCase, on_every_python


class Hostile(DriverCase):
    @on_every_python
    def test_leaving_without_a_word(self, python):
        seen = python.run("import os\nx = 1  #①\nos._exit(5)  #②")
        self.assertEqual((seen.end, seen.status, seen.value(1), seen.visits(2)), (None, 5, "1", []))
        self.assertTrue(seen.raw.endswith("2 1 +\x1e"))

    @on_every_python
    def test_a_metaclass_that_compares_and_has_no_hash(self, python):
        seen = python.run("""
class M(type):
    def __eq__(cls, other): raise ValueError("asked")
class X(metaclass=M):
    def __repr__(self): return "X!"
X()  #①
class E(Exception, metaclass=M): pass
raise E("e")  #②
""")
        self.assertEqual((seen.value(), seen.end["exception"]["type"], seen.status), ("X!", "E", 1))

    @on_every_python
    def test_an_exit_status_is_what_the_interpreter_makes_of_it(self, python):
        for code, status in (
                ("raise SystemExit(2 ** 100)", 255), ("raise SystemExit(-1)", 255), ("raise SystemExit(256)", 0),
                ("class I(int):\n    def __int__(self): raise ValueError\nraise SystemExit(I(3))", 3),
                ("class E(SystemExit): code = property(lambda self: 5)\nraise E(4)", 5)):
            seen = python.run(code)
            self.assertEqual(seen.status, status, code)

    @on_every_python
    def test_a_name_without_end(self, python):
        seen = python.run("class X(Exception): pass\nX.__qualname__ = X.__name__ = 'Q' * 2000000\nraise X('m')")
        self.assertEqual((seen.end["outcome"], seen.end["exception"]["type"]), ("raised", "Q" * 1000))

    @on_every_python
    def test_contexts_in_a_circle(self, python):
        seen = python.run(
            "a, b = ValueError('a'), ValueError('b')\na.__context__, b.__context__ = b, a\n1  #①\nraise a")
        self.assertEqual((seen.value(), seen.end["exception"]["message"], seen.status), ("1", "a", 1))

    @on_every_python
    def test_closing_all_descriptors(self, python):
        seen = python.run("""
import os
x = 1  #①
os.closerange(0, 256)
for n in range(120): os.open("f%d" % n, os.O_CREAT | os.O_RDWR)
y = 2  #②
size = [os.fstat(n).st_size for n in range(120)]
os._exit(0 if not any(size) else 9)
""")
        self.assertEqual((seen.value(1), seen.visits(2), seen.status, seen.stderr), ("1", [], 0, ""))

    @on_every_python
    def test_closing_low_descriptors(self, python):
        seen = python.run("import os\nos.closerange(3, 64)\nos.open('f', os.O_CREAT | os.O_RDWR)\n1  #①")
        self.assertEqual((seen.value(), seen.end["outcome"]), ("1", "finished"))

    @on_every_python
    def test_standard_output_redirected_below(self, python):
        seen = python.run("""
import os
kept = os.dup(1)
os.dup2(os.open("f", os.O_CREAT | os.O_RDWR), 1)
print("x")  #①
os.dup2(kept, 1)
print(repr(open("f").read()))
""")
        self.assertEqual((seen.printed(), seen.stdout), ("", "'x\\n'\n"))

    @on_every_python
    def test_standard_output_closed_or_deleted(self, python):
        for line in ("sys.stdout.close()", "del sys.stdout", "sys.stdout = None", "sys.stdout = 5",
                     "sys.stdout.detach()"):
            seen = python.run("import sys\n%s\nclass A: pass\nx = [A]  #①" % line)
            self.assertEqual((seen.visits()[0]["value"]["type"], seen.end["outcome"]), ("list", "finished"), line)

    @on_every_python
    def test_builtins_patched_and_deleted(self, python):
        seen = python.run("""
import builtins
say = builtins.print
class A: pass
for name in list(vars(builtins)):
    if not name.startswith("_"):
        builtins.__dict__[name] = None
x = [A]  #①
x.nothing  #②!
builtins.__dict__.clear()
y = [x]  #③
say("on")  #④
""")
        self.assertEqual((seen.value(1), seen.raised(2)["type"]), ("[<class '__main__.A'>]", "AttributeError"))
        self.assertEqual((seen.printed(4), seen.end["outcome"]), ("on\n", "finished"))

    @on_every_python
    def test_modules_cleared_and_patched(self, python):
        seen = python.run("""
import sys, json, time, os
json.dumps = json.loads = time.perf_counter = os.write = os.getpid = None
x = 1  #①
sys.modules.clear()
1 / 0  #②!
y = 2  #③
""")
        self.assertEqual((seen.value(1), seen.raised(2)["type"], seen.value(3)), ("1", "ZeroDivisionError", "2"))
        self.assertEqual(seen.end["outcome"], "finished")

    @on_every_python
    def test_tracing(self, python):
        seen = python.run("""
import sys
seen = []
sys.settrace(lambda f, e, a: seen.append(f.f_code.co_name))
def g(): return 1
x = g()  #①
sys.settrace(None)
print("g" in seen)
""")
        self.assertEqual((seen.value(), seen.stdout), ("1", "True\n"))

    @on_every_python
    def test_forked_children_report_nothing(self, python):
        seen = python.run("""
import os, sys
pid = os.fork()  #①
if pid == 0:
    x = 1  #②
    print("child")  #③
    sys.exit(0)
os.waitpid(pid, 0)  #④
print("parent")  #⑤
""")
        self.assertEqual((len(seen.visits(1)), seen.visits(2), seen.visits(3), len(seen.visits(5))), (1, [], [], 1))
        self.assertEqual((seen.stdout, seen.printed(5)), ("child\nparent\n", "parent\n"))
        self.assertEqual(len([e for e in seen.events if e["event"] == "end"]), 1)

    @on_every_python
    def test_threads(self, python):
        seen = python.run("""
import threading
class A:
    def __repr__(self): return "A"
def work():
    for i in range(50):
        x = A()  #①
        print("t")
threads = [threading.Thread(target=work) for i in range(4)]
for t in threads: t.start()
for t in threads: t.join()
import sys
print(sys.stdout is sys.__stdout__)
""")
        self.assertEqual(sorted(v["visit"] for v in seen.visits()), list(range(1, 201)))
        self.assertEqual(seen.stdout.count("t\n"), 200)
        self.assertTrue(seen.stdout.endswith("True\n"))

    @on_every_python
    def test_a_signal(self, python):
        seen = python.run("import os\nos.kill(os.getpid(), 11)  #①")
        self.assertEqual((seen.status, seen.end), (-11, None))

    @on_every_python
    def test_last_words(self, python):
        for number in 11, 6, 61:
            seen = python.run("import os\ndef f():\n    os.kill(os.getpid(), %d)\n\nf()\n" % number)
            self.assertIn('/sample.py", line 3 in f\n', seen.last_words)
            self.assertEqual((seen.stderr, seen.status), ("", 0 if number == 61 else -number))

    @on_every_python
    def test_a_forged_event_concerns_the_sample_alone(self, python):
        seen = python.run("import os\ntry: os.write(4, b'{}')\nexcept OSError: print('closed')")
        self.assertEqual((seen.stdout, seen.end["outcome"]), ("closed\n", "finished"))

    @on_every_python
    def test_a_format_it_does_not_know_is_refused(self, python):
        seen = python.run("print(1)", format=2)
        self.assertEqual((seen.stdout, seen.status, seen.events), ("", 1, []))
        self.assertIn("format 1, not 2", seen.stderr)

    @on_every_python
    def test_keys_it_does_not_know_are_ignored(self, python):
        self.assertEqual(python.run("print(1)", colour="red").stdout, "1\n")
