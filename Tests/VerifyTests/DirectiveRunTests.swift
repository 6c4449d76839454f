import Foundation
import Testing

/// What directives do to a run.
@Suite struct DirectiveRunTests {
  /// The text of a document, and what its report says.
  private static let documents: [(text: String, status: Int32, said: [String])] = [
    (
      "<!-- verify: timeout=1 expect=timeout -->\n```python\nwhile True: pass\n```\n", 0, ["1 claim holds"]
    ),
    (
      "```python verify:expect=timeout\nx = 1\n```\n", 1,
      ["bank.md:1: drifted", "stated    timeout", "happened  runs through"]
    ),
    (
      "<!-- verify: stdin=\"Ada\\nBob\\n\" -->\n```python\ninput()  # 'Ada'\n```\n\n```python verify:continues\ninput()  # 'Bob'\n```\n",
      0, ["all 2 claims hold"]
    ),
    (
      "<!-- verify: stdin=\"Ada\\n\" -->\n```python\nprint('Hello', input())  # prints Hello Bob\n```\n", 1,
      ["stated    Hello Bob", "happened  Hello Ada"]
    ),
    ("```python verify:expect=exit:3\nraise SystemExit(3)\n```\n", 0, ["1 claim holds"]),
    ("```python verify:expect=exception\n1 / 0\n```\n", 0, ["1 claim holds"]),
    ("```python verify:expect=exception\nnosuch\n```\n", 0, ["1 claim holds"]),
    ("```python verify:expect=exception\nimport nosuch\n```\n", 0, ["1 not reached", "needs the package `nosuch`"]),
    ("Five is in.\n\n<!-- verify: check\nassert 5 in {5}\n-->\n", 0, ["1 claim holds"]),
    (
      "# Q\n\nFive is\nin.\n\n<!-- verify: check\nassert 5 in {4}\n-->\n", 1,
      ["bank.md:3: drifted: Q", "3 │ Five is in.", "happened  AssertionError"]
    ),
    ("Six.\n\n<!-- verify: check\nnosuch\n-->\n", 1, ["bank.md:1: drifted", "NameError"]),
    ("Six.\n\n<!-- verify: check\nimport nosuch\n-->\n", 0, ["1 not reached", "needs the package `nosuch`"]),
    ("```python\nx = 3\n```\n\nThree.\n\n<!-- verify: check\nassert x == 3\n-->\n", 0, ["1 claim holds"]),
    (
      "Three.\n\n<!-- verify: check\nx = 3\n-->\n\n```python\nx  # 3\n```\n", 0,
      ["1 of 2 claims holds, 1 not reached", "uses `x`, which no sample"]
    ),
  ]

  @Test(arguments: documents) func `a sample is run, and ends, as its author says`(
    _ text: String, _ status: Int32, _ said: [String]
  ) throws {
    try withBank(text) { folder in
      let run = try BuiltCommand(["bank.md"], in: folder)
      #expect(run.status == status)
      for words in said { #expect(run.output.contains(words), "\(run.output)\(run.complaints)") }
    }
  }
}
