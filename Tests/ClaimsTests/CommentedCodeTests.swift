import Testing
import Verification

@testable import Claims

/// Code that comments hold: `line of the document, code → stated`.
@Suite struct CommentedCodeTests {
  static let read: [(String, [String])] = [
    ("row = (1, 2)\n# row[0] = 5  # TypeError", ["2 row[0] = 5 → TypeError"]),
    ("row = (1, 2)\n# row[0] = 5  # ❌ TypeError: no item assignment", ["2 row[0] = 5 → TypeError: no item assignment"]),
    ("box = Box()\n\n# print(box.__lid)  # AttributeError!", ["3 print(box.__lid) → AttributeError"]),
    ("xs = [1]\n# xs[5]\n# IndexError: list index out of range", ["3 xs[5] → IndexError: list index out of range"]),
    (
      "xs = [1]\n# Dies erzeugt einen TypeError:\n# TypeError: no int\n# int(xs)", ["3 int(xs) → TypeError: no int"]
    ),
    ("xs = [1]\n# 下面的代码会产生TypeError错误\n# TypeError: no int\n# int(xs)", ["3 int(xs) → TypeError: no int"]),
    ("xs = [1]\n# xs[5]\n# IndexError: no\n# len(xs)", ["3 xs[5] → IndexError: no"]),
    ("xs = [1]\n# this one fails:\n# int(xs)  # raises TypeError", ["3 int(xs) → TypeError"]),
    ("xs = [1]\n# del xs[3]  # IndexError", ["2 del xs[3] → IndexError"]),
    ("xs = [1]\n# len(xs)  # 1", ["2 len(xs) → 1"]),
    ("def f():\n    x = 1\n    # x.y = 2  # AttributeError\n    return x", []),
    ("xs = [1]\n# xs = list()  # or list(xs)", []), ("xs = [1]\n# xs = [2]  # the old way", []),
    ("xs = [1]\n# print(xs)  # shows them all", []), ("xs = [1]\n# print(xs)", []),
    ("xs = [1]\n# for x in xs: print(x)", []), ("xs = [1]\n# see the list (a copy)  # 1", []),
    ("xs = [1]\n# KeyError: 'x' comes  # later", []), ("xs = [1]\n# TypeError", []),
    ("xs = [1]\n# xs.sort(  # TypeError", []), ("xs = [1]\n# open(path)  # if missing, FileNotFoundError", []),
    (">>> xs = [1]\n# xs[5]  # IndexError", []),
  ]

  @Test(arguments: read) func `code that is commented out counts where an outcome is stated`(
    _ text: String, _ expected: [String]
  ) {
    let attempts = ClaimReader().read(sample(text)).commentedOutStatements
    #expect(attempts.flatMap(\.claims).map { "\($0.line) \($0.code) → \($0.stated)" } == expected)
  }

  @Test func `it is run in its place`() {
    let attempts = ClaimReader().read(sample("if ready:\n    go()\n    # row[0] = 5  # TypeError\nend()"))
      .commentedOutStatements
    #expect(attempts.map(\.program.source) == ["if ready:\n    go()\n    row[0] = 5\nend()"])
    #expect(attempts.flatMap(\.claims).map(\.target) == [.lines(3...3)])
  }
}
