import Testing
import Verification

@testable import Fixing

/// A document, what came in place of what it states, and the document as it must be then.
struct CorrectingCase: Sendable, CustomTestStringConvertible {
  let name: String
  let before: String
  let came: [String: Came]
  let after: String

  init(_ name: String, _ before: String, _ came: [String: Came], _ after: String) {
    self.name = name
    self.before = before
    self.came = came
    self.after = after
  }

  var testDescription: String { name }

  /// With every line led and ended otherwise.
  func with(first: String = "", others: String = "", end: String = "\n") -> CorrectingCase {
    func change(_ text: String) -> String {
      first + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end + others)
    }
    return CorrectingCase(name, change(before), came, change(after))
  }

  /// A comment behind code.
  static func comment(_ name: String, _ before: String, _ came: [String: Came], _ after: String) -> CorrectingCase {
    CorrectingCase(name, "```python\n\(before)\n```\n", came, "```python\n\(after)\n```\n")
  }
}

struct CorrectingTests {
  static let cases: [CorrectingCase] = [
    .comment("a value", "x  # 4", ["4": .value("5")], "x  # 5"),
    .comment("words around it", "x   # → 4, really", ["4": .value("5")], "x   # → 5, really"),
    .comment("quotes", "x  # \"a\"", ["\"a\"": .value("'b'")], "x  # \"b\""),
    .comment("a printed text in quotes", "print(x)  # 'a'", ["'a'": .printed("b")], "print(x)  # 'b'"),
    .comment("a printed text in none", "print(x)  # prints Ann", ["Ann": .printed("Bob")], "print(x)  # prints Bob"),
    .comment("a string without quotes", "x  # → Ann", ["Ann": .value("'Bob'")], "x  # → Bob"),
    .comment(
      "several claims", "x, y = 1, 2  # x = 3, y = 4", ["3": .value("1"), "4": .value("2")],
      "x, y = 1, 2  # x = 1, y = 2"),
    .comment(
      "a value and a state", "x.pop()  # => 3, and x is now [1]", ["3": .value("2"), "[1]": .value("[1, 2]")],
      "x.pop()  # => 2, and x is now [1, 2]"),
    .comment(
      "outputs in a row", "print(1, 2, sep='\\n')  # 1, 3", ["1, 3": .printed("1\n2")], "print(1, 2, sep='\\n')  # 1, 2"
    ),
    .comment(
      "an exception's name", "x[9]  # raises KeyError — of course", ["KeyError": .raised("IndexError", "list index")],
      "x[9]  # raises IndexError — of course"),
    .comment(
      "an exception and its message", "x[9]  # KeyError: 9", ["KeyError: 9": .raised("IndexError", "list index")],
      "x[9]  # IndexError: list index"),
    .comment(
      "a message that goes on", "x[9]  # KeyError: list…", ["KeyError: list…": .raised("IndexError", "list index")],
      "x[9]  # IndexError: list…"),
    .comment(
      "a name of a module", "f()  # KeyError", ["KeyError": .raised("graphlib.CycleError", "nodes")],
      "f()  # CycleError"),
    .comment(
      "its own name of the module", "f()  # json.JSONDecodeError: no",
      ["json.JSONDecodeError: no": .raised("json.decoder.JSONDecodeError", "yes")], "f()  # json.JSONDecodeError: yes"),
    .comment(
      "an elision", "list(range(20))  # [0, 2, ..., 19]", ["[0, 2, ..., 19]": .value("[0, 1, 2, 3, 4, 19]")],
      "list(range(20))  # [0, 1, ..., 19]"),
    .comment("digits that go on", "x  # 3.15...", ["3.15...": .value("3.141592653589793")], "x  # 3.14..."),
    .comment("marked output", "print('a\\nb')\n#> a\n#> c", ["a\nc": .printed("a\nb")], "print('a\\nb')\n#> a\n#> b"),
    .comment(
      "lines below a label", "for i in x:\n    print(i)\n# Output:\n# 0\n#  2", ["0\n2": .printed("0\n1")],
      "for i in x:\n    print(i)\n# Output:\n# 0\n#  1"),
    .comment(
      "more lines", "for i in x:\n    print(i)\n# Output:\n# 0\n# 2", ["0\n2": .printed("0\n1\n2\n3")],
      "for i in x:\n    print(i)\n# Output:\n# 0\n# 1\n# 2\n# 3"),
    .comment(
      "fewer lines", "for i in x:\n    print(i)\n# Output:\n# 0\n# 2\n# 3", ["0\n2\n3": .printed("0")],
      "for i in x:\n    print(i)\n# Output:\n# 0"),
    .comment(
      "a list that goes on", "x  # [1, 2,\n   #  3, 5]", ["[1, 2,\n3, 5]": .value("[1, 2, 3, 4]")],
      "x  # [1, 2,\n   #  3, 4]"),
    .comment("a tab in front", "if 1:\n\tx\t#\t4", ["4": .value("5")], "if 1:\n\tx\t#\t5"),
    .comment(
      "a string of lines", "print(x)\n\"\"\"\nOutput:\na\nc\n\"\"\"", ["a\nc": .printed("a\nb")],
      "print(x)\n\"\"\"\nOutput:\na\nb\n\"\"\""),
    .comment(
      "a doctest", "def f():\n    \"\"\"\n    >>> f()\n    4\n    \"\"\"", ["4": .value("5")],
      "def f():\n    \"\"\"\n    >>> f()\n    5\n    \"\"\""),
    .comment(
      "code commented out", "t = (1,)\n# t[0] = 5  # KeyError", ["KeyError": .raised("TypeError", "no")],
      "t = (1,)\n# t[0] = 5  # TypeError"),
    .comment(
      "a date, of which a part was read", "t = f()  # 4999/12/31", ["4999": .value("'1999/12/31'")],
      "t = f()  # 1999/12/31"),
    .comment(
      "a date and a time", "t = f()  # 4999/12/31, 23H:59M", ["4999": .value("'1999/12/31, 23H:59M'")],
      "t = f()  # 1999/12/31, 23H:59M"),
    .comment(
      "an exception that is named otherwise", "q.get()  # raises queue.Full",
      ["queue.Full": .raised("_queue.Empty", "")], "q.get()  # raises Empty"),
    .comment(
      "points that are printed", "print(x)  # prints Loading...", ["Loading...": .printed("Saving...")],
      "print(x)  # prints Saving..."),
    .comment(
      "what str shows", "t = f()  # 2999-12-31",
      ["2999-12-31": .shown("datetime.date(1999, 12, 31)", str: "1999-12-31")],
      "t = f()  # 1999-12-31"),
    CorrectingCase(
      "what is printed before a traceback, which has no head",
      "```pycon\n>>> f()\n3\n  File \"a\", line 1\nKeyError: no\n```\n",
      ["3\n  File \"a\", line 1\nKeyError: no": .raisedBehind("4", "OSError", "yes")],
      "```pycon\n>>> f()\n4\n  File \"a\", line 1\nOSError: yes\n```\n"),
    CorrectingCase(
      "blanks at the ends of lines", "```python\nprint(x)\n```\n\n```output\n12   \n```\n", ["12   ": .printed("13")],
      "```python\nprint(x)\n```\n\n```output\n13   \n```\n"),
    .comment(
      "what is left in a name", "d.pop('a')  # {'b': 2}", ["{'b': 2}": .left(value: "7", "{'b': 3}")],
      "d.pop('a')  # {'b': 3}"),
    CorrectingCase(
      "IPython's traceback",
      "```python\nf()\n```\n\n```output\n------------\nKeyError    Traceback (most recent call last)\n<ipython-1> in <module>\nKeyError: no\n```\n",
      [
        "------------\nKeyError    Traceback (most recent call last)\n<ipython-1> in <module>\nKeyError: no": .ended(
          "", "OSError", "yes")
      ],
      "```python\nf()\n```\n\n```output\n------------\nOSError     Traceback (most recent call last)\n<ipython-1> in <module>\nOSError: yes\n```\n"
    ),
    CorrectingCase(
      "lines that are left out", "```python\nf()\n```\n\n```output\na\n⋮ ⋮\nc\n```\n",
      ["a\n⋮ ⋮\nc": .printed("a\nb\nb\nd")],
      "```python\nf()\n```\n\n```output\na\n⋮ ⋮\nd\n```\n"),
    CorrectingCase(
      "a session", "```pycon\n>>> print('a\\nb')\na\nc\n>>> 1\n1\n```\n", ["a\nc": .printed("a\nb")],
      "```pycon\n>>> print('a\\nb')\na\nb\n>>> 1\n1\n```\n"),
    CorrectingCase(
      "a session's further line", "```pycon\n>>> f()\na\n>>> 1\n1\n```\n", ["a": .printed("a\nb")],
      "```pycon\n>>> f()\na\nb\n>>> 1\n1\n```\n"),
    CorrectingCase(
      "a traceback",
      "```pycon\n>>> 1 / 0\nTraceback (most recent call last):\n  File \"a\", line 1\nValueError: no\n```\n",
      ["Traceback (most recent call last):\n  File \"a\", line 1\nValueError: no": .raised("ZeroDivisionError", "yes")],
      "```pycon\n>>> 1 / 0\nTraceback (most recent call last):\n  File \"a\", line 1\nZeroDivisionError: yes\n```\n"),
    CorrectingCase(
      "a value where an exception was", "```pycon\n>>> f()\nTraceback (most recent call last):\nValueError: no\n```\n",
      ["Traceback (most recent call last):\nValueError: no": .value("[1]")], "```pycon\n>>> f()\n[1]\n```\n"),
    CorrectingCase(
      "an exception where a value was", "```pycon\n>>> f()\n1\n```\n", ["1": .raised("ValueError", "no")],
      "```pycon\n>>> f()\nTraceback (most recent call last):\n    ...\nValueError: no\n```\n"),
    CorrectingCase(
      "a word for an empty line", "```pycon\n>>> f()\na\n<BLANKLINE>\nc\n```\n",
      ["a\n<BLANKLINE>\nc": .printed("a\n\nb")], "```pycon\n>>> f()\na\n<BLANKLINE>\nb\n```\n"),
    CorrectingCase(
      "an output box", "```python\nprint(x)\n```\n\nOutput:\n\n```text\na  \nc\n```\n", ["a  \nc": .printed("a\nb\nd")],
      "```python\nprint(x)\n```\n\nOutput:\n\n```text\na  \nb\nd\n```\n"),
    CorrectingCase(
      "an output box that ends in a traceback",
      "```python\nf()\n```\n\nOutput:\n\n```text\nb\nTraceback (most recent call last):\n  File \"x\"\nKeyError: 1\n```\n",
      ["b\nTraceback (most recent call last):\n  File \"x\"\nKeyError: 1": .ended("a", "ValueError", "no")],
      "```python\nf()\n```\n\nOutput:\n\n```text\na\nTraceback (most recent call last):\n  File \"x\"\nValueError: no\n```\n"
    ),
    CorrectingCase(
      "inline code", "```python\ndef f(x): return [x]\n```\n\nHere `f(1)` returns `[2]`, so.\n", ["[2]": .value("[1]")],
      "```python\ndef f(x): return [x]\n```\n\nHere `f(1)` returns `[1]`, so.\n"),
    CorrectingCase(
      "bare prose", "```python\nprint(2 * 2)\n```\n\nThis prints 3, not 5.\n", ["3": .printed("*")],
      "```python\nprint(2 * 2)\n```\n\nThis prints \\*, not 5.\n"),
  ]

  @Test(arguments: cases) func `what came takes the place of what is stated, and nothing else changes`(
    _ c: CorrectingCase
  ) throws { try check(c) }

  @Test(arguments: cases, ["\r\n", "\r"]) func `whatever ends the lines`(_ c: CorrectingCase, end: String) throws {
    try check(c.with(end: end))
  }

  @Test(arguments: cases, [("- ", "  "), ("> ", "> "), ("> - ", ">   "), ("\u{FEFF}---\ntitle: É\n---\n\n", "")])
  func `in lists and quotes, and behind what stands above`(_ c: CorrectingCase, _ lead: (String, String)) throws {
    try check(c.with(first: lead.0, others: lead.1))
  }

  @Test(arguments: cases) func `where all holds nothing is found`(_ c: CorrectingCase) throws {
    let sheet = try Sheet(c.before, [:])
    #expect(sheet.findings().isEmpty)
    #expect(Array(sheet.corrected.utf8) == sheet.bytes)
  }

  @Test(arguments: cases) func `only bytes of the claims change`(_ c: CorrectingCase) throws {
    let sheet = try Sheet(c.before, c.came)
    // The author's text from the outcome on, where only a part of its word was read.
    let claims = sheet.report.samples.flatMap(\.claims).map(\.claim)
    let spans = claims.flatMap { [$0.span].compactMap(\.self) + $0.spellingSpans }.map(\.bytes)
    for edit in sheet.draft.edits {
      #expect(spans.contains { $0.lowerBound <= edit.range.lowerBound && edit.range.upperBound <= $0.upperBound })
    }
  }

  @Test func `a list that is too wide goes on below, behind its bracket`() throws {
    let long = "[" + (100..<130).map(String.init).joined(separator: ", ") + "]"
    let sheet = try Sheet("> ```python\n> x = f()  # [1, 2]\n> ```\n", ["[1, 2]": .value(long)])
    let lines = sheet.corrected.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[1].hasPrefix("> x = f()  # [100, 101, ") && lines[1].count <= 100)
    #expect(lines[2].hasPrefix(">          #  1") && lines[2].hasSuffix("129]"))
    // Where that should not be read, all of it on one line is tried next.
    #expect(sheet.corrections.first?.restatements.last?.text == long)
  }

  private func check(_ c: CorrectingCase, location: SourceLocation = #_sourceLocation) throws {
    let sheet = try Sheet(c.before, c.came)
    #expect(
      sheet.corrected.unicodeScalars.elementsEqual(c.after.unicodeScalars),
      "\(sheet.corrected.debugDescription)\nnot\n\(c.after.debugDescription); \(sheet.refusals); states \(sheet.report.samples.flatMap(\.claims).map(\.claim.stated))",
      sourceLocation: location)
  }
}
