import Testing

/// Samples, and the claims of their comment lines: `3 value True`.
@Suite struct OutcomeStyleTests {
  static let above: [(String, [String])] = [
    ("# prints 3\nprint(x)\n# prints 4\nprint(y)", ["1 stdout 3", "3 stdout 4"]),
    ("# Output: 3\nprint(x)\n\n# Output: 4\nprint(y)\n\nz = 1", ["1 stdout 3", "4 stdout 4"]),
    ("x = 3\n# prints 3\nprint(x)\ny = 4\n# prints 4\nprint(y)", ["2 stdout 3", "5 stdout 4"]),
    ("print(a)\n\n# Output: 3\nprint(x)\n\n# Output: 4\nprint(y)", ["3 stdout 3", "6 stdout 4"]),
    ("# False: floats are inexact\na == b\n# 3\nlen(s)", ["1 value False", "3 value 3"]),
    ("# Output: on\nprint(x)\n# Output: off\nprint(y)", ["1 stdout? on", "3 stdout? off"]),
    ("# True\na == b\n# → 3\nlen(s)", ["1 value True", "3 value 3"]),
    ("# Output: 0 1\nfor i in xs:\n    print(i)\n# Output: 2\nprint(i)", ["1 stdout? 0 1", "4 stdout 2"]),
  ]

  @Test(arguments: above) func `an author who puts outcomes above the lines is known by the first`(
    _ text: String, _ expected: [String]
  ) { #expect(claims(in: text) == expected) }

  static let doubtful: [(String, [String])] = [
    // Numbers that count, or repeat what the line says, are headings as often.
    ("# 1\nf(x)\n# 2\nf(y)\n# 3\nf(z)", ["1 value? 1", "3 value? 2", "5 value? 3"]),
    ("# 4\nf(x)\n# 5\nf(y)", ["1 value? 4", "3 value? 5"]),
    ("# []\nf([])\n# [1]\nf([1])", ["1 value? []", "3 value? [1]"]),
    ("# 7\nf(x)\n# 2\nf(y)", ["1 value? 7", "3 value? 2"]),
    ("# returns a sum\nf(x)\n# returns 4\nf(y)", ["1 value? a sum", "3 value? 4"]),
    ("# returns a sum\nf(x)\n# 3\nf(y)\n# 4", ["1 value? a sum", "3 value 3", "5 value 4"]),
    ("# 5\nf(x)", ["1 value? 5"]),
    // The author answers below, or behind, some lines.
    ("# [1]\nf(x)\nprint(y)\n# Output: 0\na in b  # True", ["5 value True", "1 value? [1]", "4 stdout 0"]),
    ("# 5\nf(x)\nf(y)\n# 6", ["1 value? 5", "4 value 6"]),
  ]

  @Test(arguments: doubtful) func `an outcome above a line is possible where that is not sure`(
    _ text: String, _ expected: [String]
  ) { #expect(Set(claims(in: text)) == Set(expected)) }

  static let below: [(String, [String])] = [
    ("# True division\n7 / 2\n# 3.5\n7 // 2\n# 3", ["1 value? True", "3 value 3.5", "5 value 3"]),
    ("# Print 'a'\nprint(x)\n# 'a'\nprint(y)\n# 'b'", ["1 stdout? 'a'", "3 stdout 'a'", "5 stdout 'b'"]),
    ("print(x)\n# prints 3\nprint(y)\n# prints 4", ["2 stdout 3", "4 stdout 4"]),
    ("print(x)\n\n# Output: 3\n\nprint(y)\n\n# Output: 4", ["3 stdout 3", "7 stdout 4"]),
    ("print(x)\n# Output: 3\nprint(y)\n# Output: 4", ["2 stdout 3", "4 stdout 4"]),
  ]

  @Test(arguments: below) func `headings above lines tell nothing of where an author puts outcomes`(
    _ text: String, _ expected: [String]
  ) { #expect(claims(in: text) == expected) }
}
