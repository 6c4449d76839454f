import Testing
import Verification

@testable import Extraction

struct PlainTextTests {
  /// What a test takes for Python: brackets and blocks alone are looked at, as far as its cases need it.
  private static func compiles(_ texts: [String]) -> [Bool] {
    texts.map { text in
      let lines = text.split(separator: "\n").map(String.init).filter { !$0.drop { $0 == " " }.hasPrefix("#") }
      func depth(_ line: String) -> Int { line.prefix { $0 == " " }.count }
      return zip(lines, lines.dropFirst() + [""]).allSatisfy { line, next in
        line.hasSuffix(":") == (depth(next) > depth(line)) && !line.hasPrefix(">>>")
      }
    }
  }

  private static func samples(_ text: String) throws(ExtractionError) -> [Sample] {
    try DocumentReader(compiles: compiles).read(Array(text.utf8), path: "bank/loops.txt").document.samples
  }

  @Test func `code is found between prose without a mark`() throws {
    let samples = try Self.samples(
      """
      What does it give? Junior

      Every call gives the next one, and a loop takes them all.

      it = iter([1, 2])
      next(it)   # 1

      # what is left
      list(it)   # [2]

      Why it is asked: it shows how loops work.

      """)
    #expect(samples.map(\.text) == ["it = iter([1, 2])\nnext(it)   # 1\n\n# what is left\nlist(it)   # [2]"])
    #expect(samples.map(\.firstLine) == [5])
    #expect(samples.map(\.lastLine) == [9])
    #expect(samples.map(\.question) == ["What does it give?"])
    #expect(samples.map(\.level) == ["junior"])
  }

  @Test(arguments: [
    "if you like loops, take one", "for example:", "- len(), indexing and slices", "is checks whether both are one",
    "1. Import the module, not the name", "pip install requests", "$ python app.py",
    "None, True and False are constants.",
    "import statements are run once.", "frozen=True— makes instances fixed", "while loops and with statements:",
    "BaseException", "Follow-up", "(10)Lists are ordered.", "don't call it twice", "source .venv/bin/activate # Linux",
    "print", "12. Lists", "a\tb\tc", "def", "class", "• x = 5",
  ]) func `prose that begins as code is none`(_ line: String) throws {
    #expect(try Self.samples("Words that lead to it:\n\(line)\nMore words.\n").isEmpty)
  }

  @Test(arguments: [
    (
      "def put(item, target=[]):\ntarget.append(item)\nreturn target\nput(1) # [1]",
      "def put(item, target=[]):\n    target.append(item)\n    return target\nput(1) # [1]"
    ),
    (
      "for item in items:\nif item.fits():\nprint('found')\nbreak\nelse:\nprint('none')",
      "for item in items:\n    if item.fits():\n        print('found')\n        break\nelse:\n    print('none')"
    ),
    (
      "class Box:\ndef __init__(self, x):\nself.x = x\n@property\ndef double(self):\nreturn self.x * 2\nBox(2).double # 4",
      """
      class Box:
          def __init__(self, x):
              self.x = x
          @property
          def double(self):
              return self.x * 2
      Box(2).double # 4
      """
    ),
    (
      "@dataclass\nclass P:\nx: int\ny: int = 0\np = P(1)", "@dataclass\nclass P:\n    x: int\n    y: int = 0\np = P(1)"
    ),
    (
      "def outer(f):\ndef inner(*args):\nreturn f(*args)\nreturn inner\n@outer\ndef g():\npass",
      """
      def outer(f):
          def inner(*args):
              return f(*args)
          return inner
      @outer
      def g():
          pass
      """
    ),
    (
      "try:\nvalue = f()\nexcept ValueError as e:\nprint(e)\nfinally:\nclose()",
      "try:\n    value = f()\nexcept ValueError as e:\n    print(e)\nfinally:\n    close()"
    ),
    (
      "n = 3\nwhile n > 0:\nprint(n)\nn -= 1\nprint('end')",
      "n = 3\nwhile n > 0:\n    print(n)\n    n -= 1\nprint('end')"
    ),
  ]) func `indentation that is lost comes back`(_ flat: String, _ code: String) throws {
    let samples = try Self.samples("Words lead to it:\n\(flat)\nMore words follow it.\n")
    #expect(samples.map(\.text) == [code])
    #expect(samples.map(\.directives.skip) == [nil])
  }

  @Test func `code that does not compile is not run, and says why`() throws {
    let samples = try Self.samples(
      "Words:\n\na = f(1)\n b = f(2)\n  c = f(3)\n   d = f(4)\n    e = f(5)\n     g = f(6)\n\nMore.\n")
    #expect(samples.map(\.directives.skip) == ["it does not compile"])
  }

  @Test func `a session ends before prose, and its comments belong to it`() throws {
    let samples = try Self.samples("Words.\n\n# first\n>>> x = 1\n>>> x\n1\n\n>>> x + 1\n2\n\nMore.\n")
    #expect(samples.map(\.text) == ["# first\n>>> x = 1\n>>> x\n1\n\n>>> x + 1\n2"])
    #expect(samples.map(\.form) == [.session])
  }

  @Test(arguments: [
    (">>> for x in [1, 2]: print(x)\n\n1\n2\n", ">>> for x in [1, 2]: print(x)\n\n1\n2"),
    (">>> x = [1,\n...      2]\n>>> x\n[1, 2]\n", ">>> x = [1,\n...      2]\n>>> x\n[1, 2]"),
    ("# first\n\n>>> x.show()\nattr = 1\n# and again\n", "# first\n\n>>> x.show()\nattr = 1\n# and again"),
    ("x = 1\n\n>>> x\n1\n", "x = 1\n\n>>> x\n1"),
  ]) func `a session takes what its prompts show`(_ session: String, _ whole: String) throws {
    let samples = try Self.samples("Words that lead to it:\n\n\(session)\nMore words follow it.\n")
    #expect(samples.map(\.text) == [whole])
    #expect(samples.map(\.form) == [.session])
  }

  @Test(arguments: [
    ("import math\n\nmath.pi > 3  # True\n\n\nimport math\n\nmath.e > 3  # False\n", 2),
    ("x = f(1)\nprint(x)\n\n\ny = f(2)\nprint(y)\n", 2),
    ("import math\n\n\ndef f(x):\n    return math.floor(x)\n\n\nf(1.5)  # 1\n", 1),
    ("def f():\n    # nothing\n    g()\n    return 1\n\nf()\n", 1),
    ("x = f(1)\nprint(x)\n\n# 1 is shown\n", 1),
    ("x = f(1)\nprint(x)\n\"\"\"Out:\n1\n\"\"\"\n", 1),
  ]) func `samples that touch are told apart`(_ code: String, _ count: Int) throws {
    let samples = try Self.samples("Words that lead to it:\n\n\(code)\nMore words follow it.\n")
    #expect(samples.count == count)
  }

  @Test func `a traceback is no code`() throws {
    let samples = try Self.samples(
      "It ends so:\n\nTraceback (most recent call last):\n  File \"a.py\", line 1, in <module>\n    f(x, 2)\nTypeError: no\n\nMore.\n"
    )
    #expect(samples.isEmpty)
  }

  @Test func `what stands below a label is output`() throws {
    let samples = try Self.samples("Words:\n\nx = [1, 2]\nprint(len(x))\n\nOutput:\n2\n\nMore.\n")
    #expect(samples.map(\.text) == ["x = [1, 2]\nprint(len(x))"])
    #expect(samples.first?.outputs.map(\.text) == ["2"])
  }

  @Test func `names of languages and buttons above code are no part of it`() throws {
    let samples = try Self.samples("Words.\n\npython\nCopy\nx = f(1)\n\nbash\nCopy\nx=$(f 1)\n")
    #expect(samples.map(\.text) == ["x = f(1)"])
  }

  @Test func `a value's place is that of the text, whatever was put before the line`() throws {
    let samples = try Self.samples("Words:\nfor x in [1]:\nprint(x) # 1\nMore words.\n")
    let sample = try #require(samples.first)
    let stretch = try #require(sample.origin.stretches.last)
    #expect(stretch.start == Span.Point(line: 3, column: 1))
    #expect(stretch.text.count == "print(x) # 1".utf8.count)
  }
}
