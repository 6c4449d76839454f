import Testing
import Verification

/// A document in which `‹` and `›` enclose what is stated, as often as it is on lines of its own.
struct SpanCase: Sendable, CustomTestStringConvertible {
  let name: String
  let marked: String

  init(_ name: String, _ marked: String) {
    self.name = name
    self.marked = marked
  }

  var testDescription: String { name }

  /// The document without its marks, and the bytes between them.
  var document: (bytes: [UInt8], pieces: [Range<Int>]) {
    var bytes: [UInt8] = []
    var pieces: [Range<Int>] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "‹": pieces.append(bytes.count..<bytes.count)
      case "›": pieces[pieces.count - 1] = pieces[pieces.count - 1].lowerBound..<bytes.count
      default: bytes += Array(String(scalar).utf8)
      }
    }
    return (bytes, pieces)
  }

  /// The same where the document has other line ends.
  func with(lineEnd: String) -> SpanCase {
    SpanCase(name, marked.replacing("\n", with: lineEnd))
  }
}

struct SpanTests {
  private static let sources = [
    SpanCase("comment behind code", "```python\nx = 1 + 1\nx  # → ‹2›, really\n```\n"),
    SpanCase("comment that repeats its code", "```python\n1, 1  # ‹1, 1› (1, 1)\n```\n"),
    SpanCase("comment that goes on", "```python\n[1, 2]  # ‹[1,›\n        #  ‹2]›\n```\n"),
    SpanCase("marks of inline code", "```python\n2 + 2  # `‹4›` — of course\n```\n"),
    SpanCase("several lines below", "```python\nfor i in range(2):\n    print(i)\n# Output:\n# ‹0›\n#  ‹1›\n```\n"),
    SpanCase("marked output", "```python\nprint('a\\nb')\n#> ‹a›\n#> ‹b›\n```\n"),
    SpanCase("above its line", "```python\n# Output: ‹3›\nprint(1 + 2)\n```\n"),
    SpanCase("exception and message", "```python\nint('x')  # raises ‹ValueError: invalid› — as it should\n```\n"),
    SpanCase("argument of an exception", "```python\nd = {}\nd['k']  # raises ‹KeyError('k')›\n```\n"),
    SpanCase("exception in words", "```python\n'a' + 1  # ‹type error›\n```\n"),
    SpanCase("error word", "```python\n'a' + 1  # this ‹fails›!\n```\n"),
    SpanCase("that all is well", "```python\nint('1')  # this ‹works›, too\n```\n"),
    SpanCase(
      "traceback in comments",
      "```python\n1 / 0\n# Traceback (most recent call last):\n#   File\n# ‹ZeroDivisionError: no›\n```\n"),
    SpanCase("session", "```pycon\n>>> [1,\n...  2]\n‹[1, 2]›\n>>> print('a\\nb')\n```\n"),
    SpanCase("session of several lines", "```pycon\n>>> print('a\\n\\nb')\n‹a›\n‹›\n‹b›\n```\n"),
    SpanCase("remark in an answer", "```pycon\n>>> f()\n‹[1,› # one\n‹ 2]›\n```\n"),
    SpanCase("numbered answer", "```python\nIn [1]: 1 + 1\nOut[1]: ‹2›\n```\n"),
    SpanCase(
      "traceback of a session",
      "```pycon\n>>> 1 / 0\n‹Traceback (most recent call last):›\n‹ZeroDivisionError: division by zero›\n```\n"),
    SpanCase("output box", "```python\nprint('a\\n b')\n```\n\nOutput:\n\n```text\n‹a›\n‹ b›\n```\n"),
    SpanCase("output box of comments", "```python\nprint('a\\nb')\n```\n\n```output\n# Output:\n# ‹a›\n# ‹b›\n```\n"),
    SpanCase("output in the box", "```python\nprint('a\\nb')\n\nOutput:\n\n‹a›\n‹b›\n```\n"),
    SpanCase("string below", "```python\nprint('a\\nb')\n\"\"\"\nOutput:\n‹a›\n‹b›\n\"\"\"\n```\n"),
    SpanCase("string on its line", "```python\nprint('a')\n\"\"\"Output: ‹a› \"\"\"  # so\n```\n"),
    SpanCase(
      "doctest",
      "```python\ndef f():\n    \"\"\"Gives.\n\n    >>> f()\n    ‹3›\n    \"\"\"\n    return 3\n```\n"),
    SpanCase(
      "doctest before the quotes",
      "```python\ndef f():\n    \"\"\"\n    >>> f()\n    ‹3›\"\"\"\n    return 3\n```\n"),
    SpanCase("code commented out", "```python\nt = (1,)\n# t[0] = 5  # ‹TypeError: no›\n```\n"),
    SpanCase("assert", "```python\nx = 2\n‹assert x == 2, 'no'›  # \n```\n"),
    SpanCase("inline code in prose", "```python\ndef f(x): return [x]\n```\n\nHere `f(1)` returns `‹[1]›`.\n"),
    SpanCase("bare prose", "```python\nprint(2 + 2)\n```\n\nThis prints ‹4›, not 3.\n"),
    SpanCase("prose with an escape", "```python\nprint('*')\n```\n\nOutput: ‹a\\*b &lt;c&gt;›\n"),
    SpanCase(
      "prose on a further line",
      "```python\ndef f(x): return x\n```\n\nHere *we* have (`1 +\n1`)\n  and `f(2)` returns `‹2›`.\n"),
    SpanCase("end in prose", "```python\n1 / 0\n```\n\nThis raises a `‹ZeroDivisionError›`.\n"),
    SpanCase("an answer that is a sentence, too", "```python\nprint(1)\n```\n\n**Answer:** `‹1›`\n"),
    SpanCase("multiple choice", "```python\nprint(1)\n```\n\na) 0\nb) ‹1›\nc) 2\n\nAnswer: b\n"),
  ]

  @Test(arguments: sources) func `each source tells the bytes of what is stated`(_ c: SpanCase) throws {
    try check(c)
  }

  @Test(arguments: sources, ["\r\n", "\r"]) func `whatever ends the lines`(_ c: SpanCase, lineEnd: String) throws {
    try check(c.with(lineEnd: lineEnd))
  }

  @Test(arguments: sources) func `behind a byte order mark and front matter`(_ c: SpanCase) throws {
    try check(SpanCase(c.name, "\u{FEFF}---\ntitle: É\n---\n\n\(c.marked)"))
    try check(SpanCase(c.name, "\u{FEFF}\(c.marked)"))
  }

  @Test(
    arguments: sources, [("- ", "  "), ("1. ", "   "), ("> ", "> "), ("> - ", ">   "), ("!!! note\n\n    ", "    ")])
  func `in lists, quotes and admonitions`(_ c: SpanCase, _ lead: (first: String, others: String)) throws {
    let lines = c.marked.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n" + lead.others)
    try check(SpanCase(c.name, lead.first + lines))
  }

  @Test(arguments: [
    SpanCase(
      "a tab that the list takes a part of",
      "-\t```text\n\tx\n\t```\n\n-\t```python\n\tx = 1\n\tx  # ‹1›\n\t```\n"),
    SpanCase("output behind a tab of the list", "- ```python\n  print(' a')\n  ```\n\n  ```output\n‹\ta›\n  ```\n"),
    SpanCase("tabs before the comment", "```python\nif 1:\n\tx = 1\n\tx\t#\t‹1›\t\n```\n"),
    SpanCase("characters that are several bytes", "```python\n'é' + '日本' + '👩‍👧'  # ‹'é日本👩‍👧'› ü\n```\n"),
    SpanCase("a box that is indented as a whole", "```python\n    x = 'é'\n    x  # ‹'é'›\n```\n"),
    SpanCase("indented code", "Then:\n\n    x = 1 + 1\n\n    print(x)  # ‹2›\n"),
  ])
  func `behind tabs and wide characters`(_ c: SpanCase) throws { try check(c) }

  @Test func `columns count Unicode scalars, and the end is behind the last`() throws {
    let text = "\u{FEFF}```python\n\t'é👩‍👧'  # ‹'é👩‍👧'›\n```\n"
    let span = try #require(try Located.claims(in: SpanCase("", text).document.bytes).first?.claim.span)
    #expect(span.start == .init(line: 2, column: 12))
    #expect(span.end == .init(line: 2, column: 18))
  }

  @Test func `an answer that is a sentence, too, is stated once`() throws {
    let document = "```python\nprint(1)\n```\n\n**Answer:** `1`\n"
    #expect(try Located.claims(in: Array(document.utf8)).count == 1)
  }

  private func check(_ c: SpanCase, location: SourceLocation = #_sourceLocation) throws {
    let (bytes, pieces) = c.document
    let claims = try Located.claims(in: bytes)
    let editor = Editor(bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(
      claims.contains { $0.claim.span?.pieces == pieces },
      "\(claims.map { "\($0.claim.form): \($0.claim.stated) at \($0.written ?? "no place")" }) in \(text)",
      sourceLocation: location)
    for claim in claims {
      let span = try #require(claim.claim.span, sourceLocation: location)
      #expect(editor.point(at: span.bytes.lowerBound) == span.start, sourceLocation: location)
      #expect(editor.point(at: span.bytes.upperBound) == span.end, sourceLocation: location)
    }
  }
}
