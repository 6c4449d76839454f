"""What another process compiles for the one that runs a sample.

That it does the same when it runs is shown by all other tests, with VERIFY_PREPARED=1.
"""
import shutil
import tempfile

from pythons import DriverCase, on_every_python

KINDS = """
import marshal, os
with open(3, "rb") as request:
    parts = marshal.loads(request.read())[-1]
os.write(4, ",".join(type(part[3]).__name__ for part in parts).encode())
"""


class Preparing(DriverCase):
    def kinds(self, python, source, **more):
        """What each part was made into."""
        request, folder = python.request(source, **more)
        shutil.rmtree(folder)
        return python.start(KINDS, python.prepared(request)[0], tempfile.gettempdir())[1].decode()

    @on_every_python
    def test_a_script_becomes_code_and_a_session_its_entries(self, python):
        self.assertEqual(self.kinds(python, "x = 1  #①\nx  #②!\n", setup=["import os"]), "code,code")
        self.assertEqual(self.kinds(python, "x = 1\nprint('a')\n"), "code")
        self.assertEqual(self.kinds(python, "x = 1  #①\nx  #②\n", way="prompt"), "list")
        self.assertEqual(self.kinds(python, "x = 1  #①\nx  #②\n", session=[1, 2]), "list")

    @on_every_python
    def test_what_is_refused_or_warned_of_is_left_to_the_sample(self, python):
        for source in ("x = (1\n", "def f(:\n", '"\\d"\n', "'text'(1)\n", "x = 1\nawait x\n", "\0", "x = '\\ud800'; é = \udc80\n"):
            self.assertEqual(self.kinds(python, source), "NoneType", source)
        self.assertEqual(self.kinds(python, "x = 1\nx = (2\n", session=[1, 2]), "NoneType")

    @on_every_python(since=(3, 8))
    def test_a_warning_of_the_compiler_is_left_to_the_sample(self, python):
        self.assertEqual(self.kinds(python, "x = 1\nx is 1  #①\n"), "NoneType")

    @on_every_python
    def test_a_long_one_is_left_to_the_sample(self, python):
        self.assertEqual(self.kinds(python, "x = 1\n" * 20000), "NoneType")

    @on_every_python
    def test_what_cannot_be_prepared_leaves_the_others_as_they_are(self, python):
        requests = []
        for source in ("x = 1", "x = '\\0'", "x = 2"):
            request, folder = python.request(source)
            shutil.rmtree(folder)
            requests.append(request)
        requests[1] = requests[1].replace(b'"parts"', b'"no parts"')
        self.assertEqual([len(form) > 0 for form in python.prepared(*requests)], [True, False, True])

    @on_every_python
    def test_what_does_not_end_is_ended(self, python):
        request, folder = python.request("x = 1\n" * 9000)
        shutil.rmtree(folder)
        self.assertLess(len(python.prepared(*[request] * 400)), 400)
