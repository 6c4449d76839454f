import Testing
import Verification

@testable import Claims

@Suite struct SessionTests {
  @Test func `an example's answer is a claim about it`() {
    #expect(claims(in: ">>> f()\n[0, 1]\n>>> x = 1\n>>> x\n1") == ["2 session [0, 1]", "5 session 1"])
  }

  @Test func `continuation lines belong to the code`() throws {
    let read = ClaimReader().read(sample(">>> def f():\n...     return 1\n...\n>>> f()\n1"))
    #expect(read.program.source == "def f():\n    return 1\n\nf()\n")
    #expect(read.program.examples == [1, 4])
    #expect(read.claims.map(\.target) == [.lines(4...4)])
  }

  @Test func `continuation without dots is code while a block or a bracket is open`() {
    let read = ClaimReader().read(sample(">>> for i in range(2):\n        print(i)\n0\n1"))
    #expect(read.program.source == "for i in range(2):\n        print(i)\n\n")
    #expect(read.claims.map(\.stated) == ["0\n1"])
  }

  @Test func `an answer as a comment is read as a comment`() {
    #expect(claims(in: ">>> x\n# 3") == ["2 value 3"])
  }

  @Test func `below a prompt that is set to another look stands no answer`() {
    #expect(claims(in: ">>> sys.ps1 = 'C> '\nC> print('a')\na") == [])
    #expect(claims(in: ">>> sys.ps1\n'>>> '") == ["2 session '>>> '"])
  }

  @Test func `a prompt without a space is a prompt`() {
    #expect(claims(in: ">>>x\n3") == ["2 session 3"])
  }

  @Test func `code without prompts stands before and between the examples`() {
    let read = ClaimReader().read(sample("def f():\n    return 1\n\n>>> f()\n1\n\nx = 5\n>>> x\n5"))
    #expect(read.program.examples == [1, 4, 7, 8])
    #expect(read.claims.map(\.stated) == ["1", "5"])
  }

  @Test(arguments: [
    // What is the shell's, or a prompt behind which nothing was typed.
    (">>> exit()\n$", []), (">>> quit()\n(env) ~$ ls", []), (">>> f()\n3\n$", ["2 session 3"]),
    (">>> f()\n3\n>>", ["2 session 3"]), (">>> f()\n3\n>\n>>> g()\n4", ["2 session 3", "5 session 4"]),
    (">>> print('a', end='')\na>>>", ["2 session a"]), (">>> f()\nname: B # of the class", ["2 session name: B"]),
    (">>> print('a # b')\na # b", ["2 session a # b"]),
    // What is printed.
    (">>> print('$')\n$\n5", ["2 session $⏎5"]), (">>> print('>')\n>", ["2 session >"]),
    (">>> print('>>>')\n>>> f()\n3", ["3 session 3"]),
    (">>> exit_code()\n3", ["2 session 3"]), (">>> print('a >>>')\na >>>", ["2 session a >>>"]),
  ])
  func `what ends a session is no answer`(_ text: String, _ claims: [String]) {
    #expect(ClaimsTests.claims(in: text) == claims)
  }

  @Test func `a blank line within an answer is part of it`() {
    #expect(claims(in: ">>> show()\na\n\nb") == ["2 session a⏎⏎b"])
  }

  @Test(arguments: [
    (">>> for i in range(2):\n>>>     print(i)\n0\n1", "for i in range(2):\n    print(i)\n\n"),
    (">>> rows = [  # two\n>>>     1,\n>>> ]\n>>> rows\n[1]", "rows = [  # two\n    1,\n]\nrows\n"),
    (">>> if x:\n>>>     a()\n>>> else:\n>>>     b()\n>>> c()", "if x:\n    a()\nelse:\n    b()\nc()"),
    (">>> @once\n>>> def f():\n>>>     pass", "@once\ndef f():\n    pass"),
    (">>>   total(3)\n3", "total(3)\n"),
    (">>>def f(a):\n... print(a)\n\n>>>f(1)\n1", "def f(a):\n    print(a)\n\nf(1)\n"),
    (
      ">>>  if a:\n            print(1)\n          elif b:\n            print(2)\n...\n2",
      "if a:\n  print(1)\nelif b:\n  print(2)\n\n"
    ),
    (">>> s = '''one\n\n  two\n'''\n>>> len(s)\n10", "s = '''one\n\n  two\n'''\nlen(s)\n"),
    (">>> s = '''one\n...\n... two'''\n>>> s", "s = '''one\n\ntwo'''\ns"),
    (">>> print('a'\n>>> print('b')\nb", "print('a'\nprint('b')\n"),
    (">>> def f():\n    x = 1\n\n    return x\n>>> f()\n1", "def f():\n    x = 1\n\n    return x\nf()\n"),
    ("import os\n>>> os.sep\n'/'", "import os\nos.sep\n"),
    ("Here is how it goes\n>>> 1\n1", "\n1\n"),
    (">>> in Python 2.7\n>>> x = 1", "# in Python 2.7\nx = 1"),
    (">>> my var = 1\nSyntaxError: invalid syntax", "my var = 1\n"),
    ("In [1]: %timeit f()\n1 us\nIn [2]: !ls\nIn [3]: len?\nIn [4]: 1\nOut[4]: 1", "\n\n\n\n1\n"),
    ("def f():\n    >>> f()\n    1\n    return 1", "\n\n\n"),
    (">>> exit()\n\n$ python x.py\nhello\n>>> 1\n1", "exit()\n\n\n\n1\n"),
  ])
  func `code is what was typed, however it is set down`(_ text: String, _ code: String) {
    #expect(ClaimReader().read(sample(text)).program.source == code)
  }

  @Test func `what is not Python's is put aside with a reason`() {
    let read = ClaimReader().read(sample("In [1]: %timeit f()\n1 us per loop\nIn [2]: 1\nOut[2]: 1"))
    #expect(read.dismissedComments.map(\.text) == ["In [1]: %timeit f()"])
    #expect(read.claims.map(\.stated) == ["1"])
  }

  @Test(arguments: [
    (">>> print('# a')\n# a", ["2 session # a"]),
    (">>> def f():\n...     print('#1')\n>>> f()\n#1", ["4 session #1"]),
    (">>> f()  # may vary\n5", []), (">>> f()\n5  # kann abweichen", []), (">>> f()\n???", []),
    (">>> f()\n1\n\n$ echo a\na", ["2 session 1"]),
    (">>> f()  # doctest:+ELLIPSIS, +SKIP\n1", []),
  ])
  func `an answer is what was shown`(_ text: String, _ stated: [String]) {
    #expect(claims(in: text) == stated)
  }

  @Test func `IPython's numbers are prompts`() {
    #expect(claims(in: "In [1]: x = 2\nIn [2]: x\nOut[2]: 2") == ["3 session 2"])
  }

  @Test func `a skipped doctest is not run`() {
    let read = ClaimReader().read(sample(">>> rm()  # doctest: +SKIP\n>>> 1\n1"))
    #expect(read.program.examples == [2])
  }
}
