"""The sample finds what a script finds."""
from pythons import DriverCase, on_every_python


class AsAScript(DriverCase):
    @on_every_python
    def test_main_is_that_of_a_script(self, python):
        self.assert_as_plain(python, """
import sys, os
print(list(globals()), __name__, os.path.basename(__file__), __spec__, __package__, __doc__)  #①
print(type(__loader__).__name__, type(__builtins__).__name__, sys.modules["__main__"].__dict__ is globals())  #②!
print([os.path.basename(a) for a in sys.argv], os.path.basename(sys.path[0]) == os.path.basename(os.getcwd()))
print(sorted(n for n in os.environ if n.startswith("PYTHON")), sys.getrecursionlimit(), "verify" in sys.modules)
print(sys.stdin.read() == "", open(__file__).read().count("\\n"), len(sys.path), "" in sys.path)
print(dir())
""")

    @on_every_python
    def test_constants_are_shared_as_in_one_module(self, python):
        self.assert_as_plain(python, """
a = 2570  #①
b = 2570  #②
print(a is b)  #③!
c = "hello world!"  #④
def f(): return "hello world!"  #⑤
print(c is f(), (1, 2) is (1, 2))
x, y = 1000, 1000  #⑥
print(x is y)
""" if python.version < (3, 8) else """
a = 2570  #①
b = 2570  #②
print(a is b)  #③!
c = "hello world!"  #④
def f():
    return "hello world!"  #⑤
print(c is f())
x, y = 1000, 1000  #⑥
print(x is y)
""")

    @on_every_python
    def test_reference_counts_and_the_end_of_objects(self, python):
        self.assert_as_plain(python, """
import sys, weakref
class A:
    def __del__(self): print("gone")
x = A()  #①
print(sys.getrefcount(x))  #②!
sys.getrefcount(x)  #③
y = [x]  #④
print(sys.getrefcount(x))
r = weakref.ref(x)
del y, x  #⑤
print(r())
def f():
    a = A()  #⑥(a)
    print(sys.getrefcount(a))  #⑦(a)
    return 1  #⑧
f()
print("after")
keep = A()  #⑨
""")

    @on_every_python
    def test_the_value_of_a_reference_count(self, python):
        seen = python.run("import sys\nx = []\nsys.getrefcount(x)  #①")
        plain = python.run_plainly("import sys\nx = []\nprint(sys.getrefcount(x))")
        self.assertEqual(seen.value() + "\n", plain.stdout)

    @on_every_python
    def test_source_pickles_and_dataclasses(self, python):
        self.assert_as_plain(python, """
import inspect, pickle, sys
class P:
    def __init__(self, x): self.x = x  #①
def f(a):
    b = a  #②
    return b  #③
print(inspect.getsource(f), inspect.getsource(P), inspect.getsourcelines(f)[1])
print(pickle.loads(pickle.dumps(P(3))).x, pickle.loads(pickle.dumps(f)) is f)
if sys.version_info >= (3, 7):
    from dataclasses import dataclass
    @dataclass
    class D:
        x: int = 1  #④
        y: "D" = None
    print(D(5), D.__annotations__)  #⑤!
z: int = 4  #⑥
print(__annotations__ if sys.version_info < (3, 14) else "")
""")

    @on_every_python
    def test_future_imports(self, python):
        self.assert_as_plain(python, """
"doc"
from __future__ import generator_stop  #①
import sys  #②!
print(__doc__, generator_stop.compiler_flag > 0)
""")
        if python.version >= (3, 7):
            self.assert_as_plain(python, """
from __future__ import annotations  #①!
def f(x: nobody) -> nobody: pass  #②
print(f.__annotations__)  #③
""")

    @on_every_python(since=(3, 15))
    def test_lazy_imports(self, python):
        self.assert_as_plain(python, """
import sys  #①!
lazy import json  #②!
print("json" in sys.modules)  #③
json.nothing  #④
""")

    @on_every_python
    def test_processes_that_spawn(self, python):
        self.assert_as_plain(python, """
import multiprocessing
def square(n):
    return n * n  #①
if __name__ == "__main__":
    context = multiprocessing.get_context("spawn")
    with context.Pool(1) as pool:
        print(pool.map(square, [1, 2]))  #②
""")

    @on_every_python
    def test_the_end_waits_for_threads_and_runs_exit_functions(self, python):
        self.assert_as_plain(python, """
import atexit, threading, time
atexit.register(print, "exit")
def work():
    time.sleep(0.05)
    print("thread")  #①
threading.Thread(target=work).start()
print("main")  #②
""")

    @on_every_python
    def test_the_file_names_of_frames(self, python):
        self.assert_as_plain(python, """
import sys, warnings, os
def f():
    warnings.warn("w", UserWarning, 2)  #①
f()  #②
frame = sys._getframe()
print(os.path.basename(frame.f_code.co_filename), frame.f_lineno, frame.f_code.co_name)  #③
""")

    @on_every_python
    def test_low_descriptors_are_free(self, python):
        self.assert_as_plain(python, "print(open('f', 'w').fileno(), __import__('os').pipe())  #①")

    @on_every_python
    def test_statements_of_every_kind_survive_a_probe(self, python):
        self.assert_as_plain(python, """
import os.path as p  #①!
from math import *  #②!
def f(n):
    global g  #③!
    g = n  #③!
    def h():
        nonlocal n  #④!
        n += 1  #④!
        return n  #④!
    return h()  #⑤!
print(f(1), g, sqrt(4))  #⑥!
class C(object):  #⑦:
    x: int = 1  #⑧!
    def __init__(self): super().__init__()  #⑨!
print(C().x, f.__code__.co_freevars, f.__code__.co_cellvars)
""")

    @on_every_python
    def test_coroutines_and_async_generators(self, python):
        self.assert_as_plain(python, """
import asyncio
async def agen():
    for i in range(3):
        yield i  #①
async def main():
    async for x in agen():  #②:
        await asyncio.sleep(0)  #③
        print(x)  #④!
    async with asyncio.Lock() as lock:  #⑤:
        return 5  #⑥!
loop = asyncio.new_event_loop()
print(loop.run_until_complete(main()))  #⑦!
loop.close()
""")


class SetUp(DriverCase):
    @on_every_python
    def test_the_sample_runs_after_its_set_up(self, python):
        seen = python.run(
            "print(f(2), __file__[-9:], f.__code__.co_filename[-9:])\nimport inspect; inspect.getsource(f)  #①",
            setup=["def f(n):\n    return n * 2\nraise SystemExit(4)\n"])
        self.assertEqual(seen.stdout, "4 sample.py setup1.py\n")
        self.assertIn("return n * 2", seen.value())
        self.assertEqual((seen.end["part"], seen.end["outcome"], seen.status), (1, "finished", 0))

    @on_every_python
    def test_a_set_up_that_does_not_compile_is_passed_over(self, python):
        seen = python.run("print(1)  #①", setup=["x = ="])
        self.assertEqual((seen.stdout, seen.end["outcome"]), ("1\n", "finished"))
