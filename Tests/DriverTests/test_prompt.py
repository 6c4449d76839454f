"""Samples as typed at the prompt, sessions, and top-level await."""
from pythons import DriverCase, on_every_python


class Prompt(DriverCase):
    @on_every_python
    def test_constants_are_not_shared(self, python):
        seen = python.run("a = 2570\nb = 2570\na is b  #①\nx = 2570; y = 2570; x is y  #②\n", way="prompt")
        self.assertEqual((seen.value(1), seen.value(2)), ("False", "True"))

    @on_every_python
    def test_values_are_shown_and_exceptions_do_not_end_it(self, python):
        seen = python.run("""
1 + 1  #①
None
for i in range(2): i  #②
1 / 0
_ * 10  #③
nobody
raise SystemExit(3)
print("off")
""", way="prompt")
        self.assertEqual((seen.stdout, seen.printed(2), seen.value(3)), ("2\n0\n1\n10\n", "0\n1\n", "10"))
        self.assertEqual((seen.end["outcome"], seen.end["status"], seen.status), ("exited", 3, 3))
        self.assertIn("ZeroDivisionError", seen.stderr)

    @on_every_python
    def test_the_first_unannounced_exception_is_reported(self, python):
        seen = python.run("[][0]  #①!\n{}['k']\nnobody\n", way="prompt")
        self.assertEqual((seen.end["outcome"], seen.end["exception"]["type"]), ("finished", "KeyError"))
        self.assertEqual((seen.end["exception"]["line"], seen.status), (2, 0))
        self.assertNotIn("driver", seen.stderr)

    @on_every_python(since=(3, 7))
    def test_a_future_import_holds_on(self, python):
        source = "from __future__ import annotations\ndef f(x: nobody): pass\nf.__annotations__  #①"
        seen = python.run(source, way="prompt")
        self.assertEqual(seen.value(), "{'x': 'nobody'}")

    @on_every_python
    def test_a_wrong_statement_stops_no_other(self, python):
        seen = python.run("1\nreturn 2  #①\n3  #②\n", way="prompt")
        self.assertEqual((seen.stdout, seen.raised(1)["type"], seen.value(2)), ("1\n3\n", "SyntaxError", "3"))
        self.assertEqual(seen.end["exception"]["type"], "SyntaxError")


class Session(DriverCase):
    @on_every_python
    def test_examples(self, python):
        source = """
x = 5  #①

def f():  #②
    return x  #②

f()  #③

x +  #④

print(x); x  #⑤
1 / 0  #⑥!

"text"  #⑦
"""
        seen = python.run(source, session=[1, 3, 6, 8, 10, 11, 13])
        self.assertEqual(seen.stdout, "5\n5\n5\n'text'\n")
        self.assertEqual([seen.printed(n) for n in (1, 2, 3, 5, 6, 7)], ["", "", "5\n", "5\n5\n", "", "'text'\n"])
        self.assertEqual((seen.raised(4)["type"], seen.raised(4)["line"]), ("SyntaxError", 8))
        self.assertEqual((seen.raised(6)["type"], seen.raised(6)["line"]), ("ZeroDivisionError", 11))
        self.assertEqual((seen.end["outcome"], seen.end["exception"]["type"]), ("finished", "SyntaxError"))

    @on_every_python
    def test_there_is_no_file_at_a_prompt(self, python):
        source = "sorted({'__file__', '__cached__', '__name__'} & set(dir()))  #①\n__file__  #②\n"
        seen = python.run(source, session=[1, 2])
        self.assertEqual((seen.value(1), seen.raised(2)["type"]), ("['__name__']", "NameError"))

    @on_every_python(since=(3, 9))
    def test_a_future_import_changes_how_the_next_examples_are_read(self, python):
        source = "1 <> 2  #①\nfrom __future__ import barry_as_FLUFL\n1 <> 2  #②\n1 != 2  #③\n"
        seen = python.run(source, session=[1, 2, 3, 4])
        self.assertEqual(
            (seen.raised(1)["type"], seen.value(2), seen.raised(3)["type"]), ("SyntaxError", "True", "SyntaxError"))

    @on_every_python
    def test_tracebacks_show_the_samples_lines(self, python):
        seen = python.run("\n\ndef f():\n    return {}['k']\n\nf()  #①!\n".lstrip(), session=[1, 4])
        self.assertIn("line 4, in <module>\n    f()", seen.stderr)
        self.assertIn("return {}['k']", seen.stderr)
        self.assertEqual(seen.raised()["line"], 2)


class TopLevelAwait(DriverCase):
    SOURCE = """
import asyncio
async def f():
    await asyncio.sleep(0)
    return 5
x = await f()  #①
print(x)  #②
[await f() for i in range(2)]  #③
await nobody()  #④!
asyncio.get_running_loop().is_running()  #⑤
"""

    @on_every_python(since=(3, 8))
    def test_as_a_script_and_at_the_prompt(self, python):
        for way in ("script", "prompt"):
            seen = python.run(self.SOURCE, way=way)
            self.assertEqual([seen.value(n) for n in (1, 2, 3)], ["5", "None", "[5, 5]"])
            self.assertEqual((seen.raised(4)["missing"], seen.printed(2)), ("nobody", "5\n"))
            self.assertEqual(seen.end["outcome"], "finished")
        self.assertEqual(python.run(self.SOURCE).value(5), "True")

    @on_every_python(since=(3, 8))
    def test_a_traceback_begins_in_the_sample(self, python):
        seen = python.run("import asyncio\nawait asyncio.sleep(0)\n1 / 0")
        self.assertTrue(seen.stderr.startswith('Traceback (most recent call last):\n  File "%s/s' % seen.folder))
        self.assertEqual((seen.end["outcome"], seen.end["exception"]["line"]), ("raised", 3))

    @on_every_python(since=(3, 8))
    def test_one_loop_serves_a_session_and_tasks_left_over_are_cancelled(self, python):
        seen = python.run("""
import asyncio
q = asyncio.Queue()
t = asyncio.ensure_future(q.get()) if 0 else asyncio.get_event_loop().create_task(q.get()) if 0 else None
await q.put(1)  #①
await q.get()  #②
t = (lambda: asyncio.ensure_future(asyncio.sleep(100)))
async def start(): return asyncio.ensure_future(asyncio.sleep(100))
t = await start()
""", session=[1, 2, 3, 4, 5, 6, 7, 8])
        self.assertEqual((seen.value(2), seen.printed(2), seen.stderr), ("1", "1\n", ""))
