import Testing

/// A document that is one construct of documents, so often as is asked for.
struct Construct: Sendable, CustomTestStringConvertible {
  let name: String
  private let head: String
  private let unit: @Sendable (Int) -> String
  private let foot: String

  var testDescription: String { name }

  func document(of count: Int) -> String { head + (0..<count).map(unit).joined() + foot }

  private init(
    _ name: String, below head: String = "# S\n\n## Q\n\n", foot: String = "", unit: @escaping @Sendable (Int) -> String
  ) {
    (self.name, self.head, self.unit, self.foot) = (name, head, unit, foot)
  }

  private init(_ name: String, below head: String = "# S\n\n## Q\n\n", foot: String = "", _ unit: String) {
    self.init(name, below: head, foot: foot) { _ in unit }
  }

  /// In a box below what opens it.
  private static func inBox(_ name: String, below code: String = "", foot: String = "", _ unit: String) -> Construct {
    Construct(name, below: "# S\n\n## Q\n\n~~~python\n" + code, foot: foot + "\n~~~\n", unit)
  }

  private static let box = "```python\nx = 1\nx  # 1\n```\n\n"
  private static let sample = "# S\n\n## Q\n\n" + box

  static let all: [Construct] = ofMarkdown + ofBoxes + ofProse + ofCode + ofSessions

  private static let ofMarkdown = [
    Construct("lines of a paragraph", "some words of a line\n"),
    Construct("lines that end with CRLF", "some words\r\n"),
    Construct("words of one line", "some words "), Construct("paragraphs", "some words\n\n"),
    Construct("blank lines", "\n"), Construct("front matter that is never closed", below: "---\n", "key: value\n"),
    Construct("front matter", below: "---\n", foot: "---\n", "key: value\n"),
    Construct("headings") { "## h\($0)\n\n" }, Construct("headings that are alike", "## h\n\n"),
    Construct("items", "- item\n"), Construct("tasks", below: sample, "- [ ] item\n"),
    Construct("lines of a quote", "> words\n"), Construct("quotes", "> words\n\n"), Construct("quotes in quotes", ">"),
    Construct("rows of a table", below: "| a | b |\n| - | - |\n", "| a | b |\n"), Construct("links", "[a](b) "),
    Construct("links by name") { "[a\($0)]\n\n[a\($0)]: b\n\n" }, Construct("bare links", "http://a.b/c "),
    Construct("open brackets", "["), Construct("emphasis", "*a **a "), Construct("entities", "&amp;"),
    Construct("escapes", "\\*"), Construct("comments of HTML", "<!-- a -->\n"),
    Construct("comments in lines", "a <!-- a --> b\n"), Construct("notes", "!!! note\n    a\n"),
  ]

  private static let ofBoxes = [
    Construct("boxes of one question", box), Construct("questions") { "## q\($0)\n\n" + box },
    Construct("questions that are alike", "## q\n\n" + box), Construct("sections", below: "", "# s\n\n## q\n\n" + box),
    Construct("boxes in items", "- ```python\n  x = 1\n  ```\n"), Construct("indented boxes", "    x = 1\n\nwords\n\n"),
    Construct("boxes of output", below: sample, "Output:\n\n```text\n1\n```\n\n"),
    Construct("boxes of another language", "```js\nx\n```\n\n"),
    Construct("directives", "<!-- verify: skip=\"no\" -->\n" + box),
    Construct("hidden lines", foot: box, "<!-- verify: hidden\ny = 1\n-->\n"),
    Construct("words of a directive", below: "# S\n\n```python title=x ", foot: "\nx\n```\n", "word=1 "),
  ]

  private static let ofProse = [
    Construct("statements in paragraphs", below: sample, "`f(x)` returns `1`.\n\n"),
    Construct("statements in one paragraph", below: sample, "the `x` is `1`\n"),
    Construct("statements in one sentence", below: sample, "`f(x)` returns `1` and "),
    Construct("sentences about output", below: sample, "This prints `1`. "),
    Construct("sentences of literals", below: sample, "This prints 1. "),
    Construct("options", below: sample, foot: "\nAnswer: a\n") { "a) \($0)\n" },
    Construct("statements above the sample", foot: box, "`f(x)` returns `1`.\n\n"),
  ]

  private static let ofCode = [
    inBox("lines of code", "x = 1\n"), inBox("comments", "# some words\n"), inBox("claims", "x  # 1\n"),
    inBox("claims in words", "x  # some words\n"), inBox("claims below lines", "print(x)\n# 1\n"),
    inBox("claims at the end", below: "print(x)\n", "# 1\n\n"),
    inBox("labelled claims", below: "f()\n", "# Output:\n# 1\n"),
    inBox("claims between lines of a block", below: "def f():\n", "    x = 1\n# 1\n"),
    inBox("claims between clauses", below: "if x:\n    pass\n", "elif x:\n    pass\n# 1\n"),
    inBox("notes of releases", "f()  # 3.10+\n# 1\n"), inBox("code commented out", "# x[0] = 1  # TypeError\n\n"),
    inBox("asserts", "assert x == 1\n"), inBox("strings that are blocks", "f()\n'''\n1\n'''\n"),
    inBox("a long literal", below: "x  # [", foot: "]", "1, "), inBox("a long comment", below: "x  # ", "words and, "),
    inBox("an open bracket in a comment", below: "x  # ", "["), inBox("brackets", "("), inBox("strings", "'a' "),
    inBox("lines of a string", below: "x = '''\n", foot: "'''", "words\n"), inBox("decorators", "@a\n"),
    inBox("statements on one line", "x = 1; "),
  ]

  private static let ofSessions = [
    inBox("examples", ">>> 1 + 1\n2\n"), inBox("examples with comments", ">>> x  # 1\n"),
    inBox("lines of an answer", below: ">>> f()\n", "words\n"),
    inBox("answers with blank lines", below: ">>> f()\n", "words\n\n"),
    inBox("lines of an example", below: ">>> def f():\n", "...     x = 1\n"),
    inBox("examples below notes", "# Python 3.9+\n>>> f()\n1\n\n"), inBox("examples that are open", ">>> f(\n"),
    inBox("docstrings", "def f():\n    \"\"\"\n    >>> 1\n    1\n    \"\"\"\n\n"),
    inBox("examples of one docstring", below: "def f():\n    \"\"\"\n", foot: "    \"\"\"", "    >>> 1\n    1\n"),
  ]
}
