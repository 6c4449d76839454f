import Testing
import Verification

@testable import Extraction

struct OutlineTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let ids: [String]
    var testDescription: String { text }
  }

  /// `$` stands for a sample.
  private static func document(_ text: String) -> String { text.replacing("$", with: "\n```python\nx = 1\n```\n") }

  @Test(arguments: [
    Case(text: "# T\n## S\n### Q\n$$", ids: ["s/q#1", "s/q#2"]),
    Case(text: "# T\n## Q\n$\n## R\n$", ids: ["t/q#1", "t/r#1"]),
    Case(text: "# Q\n$\n# R\n$", ids: ["loops/q#1", "loops/r#1"]),
    Case(text: "$", ids: ["loops/top#1"]),
    Case(text: "# T\n$\n## Q\n$", ids: ["loops/t#1", "t/q#1"]),
    Case(text: "## S\n### Q\n$\n## S2\n$", ids: ["s/q#1", "loops/s2#1"]),
    Case(text: "# T\n### Q\n$", ids: ["t/q#1"]),
    Case(text: "### Q\n$\n# T\n$", ids: ["loops/q#1", "loops/t#1"]),
    Case(text: "# T\n## Q\n$\n## Q\n$\n## Q\n$", ids: ["t/q#1", "t/q-2#1", "t/q-3#1"]),
    Case(text: "# T\n## Q\n\n## Q\n$", ids: ["t/q-2#1"]),
    Case(text: "# T\n## Q 2\n$\n## Q\n$\n## Q\n$", ids: ["t/q-2#1", "t/q#1", "t/q-3#1"]),
    Case(text: "# A\n## Q\n$\n# B\n## Q\n$", ids: ["a/q#1", "b/q#1"]),
    Case(text: "---\nsection: Memory\n---\n# T\n## Q\n$", ids: ["memory/q#1"]),
    Case(text: "---\ntitle: \"The: title\"\n---\n## Q\n$", ids: ["the-title/q#1"]),
    Case(text: "---\ntitle: Alone\n---\n$", ids: ["loops/alone#1"]),
    Case(text: "T\n===\n\nQ\n---\n$", ids: ["t/q#1"]),
    Case(text: "# T\n## Junior\n### Q\n$", ids: ["t/q#1"]),
    Case(text: "## Junior\n### Q\n$", ids: ["loops/q#1"]),
    Case(text: "# T\n## Q\n$\n#### Output\n\n```text\n1\n```\n\nMore.\n$", ids: ["t/q#1", "t/q#2"]),
    Case(text: "# T\n## Output\n$", ids: ["t/output#1"]),
    Case(text: "# T\n## ???\n$", ids: ["t/top#1"]),
    Case(text: "# Тема\n## Что такое `GIL`?\n$", ids: ["тема/что-такое-gil#1"]),
  ])
  func `a sample is known by its section, its question and its number`(_ c: Case) throws {
    #expect(try Reading.of(Self.document(c.text)).samples.map(\.id) == c.ids)
  }

  @Test(
    arguments: [
      ("## Q\n\nLevel: mid\n$", "mid"), ("## Q\n\n**Level:** Mid\n$", "mid"), ("## Q\n\nDifficulty: hard\n$", "hard"),
      ("## Q\n\nWords.\n\n*Level: Senior · Source: docs*\n$", "senior"), ("## Q\n$\nLevel: mid\n", "mid"),
      ("## Q\n\n- Level: easy\n- Source: x\n$", "easy"), ("## Q Junior\n\nLevel: mid\n$", "mid"),
      ("## Q? Junior\n$", "junior"),
      ("## Junior\n### Q\n$", "junior"), ("## Junior\n### Q (Senior)\n$", "senior"),
      ("## Q — Senior\n### Example\n$", "senior"),
      ("## Q\n\nOne.\n\nTwo.\n\nThree.\n\nLevel: mid\n$", nil), ("## Q\n\nLevel: of no known kind\n$", nil),
      ("## Q\n$", nil),
      ("---\nlevel: Mid\n---\n## Q\n$", "mid"), ("---\nlevel: Mid\n---\n## Q [senior]\n$", "senior"),
      ("## A\n\nLevel: mid\n\n## B\n$", nil),
    ] as [(String, String?)])
  func `a level is the nearest that is said`(_ text: String, level: String?) throws {
    #expect(try Reading.of(Self.document(text)).samples.map(\.level) == [level])
  }

  @Test func `the question is the heading's text without the mark of its level`() throws {
    let samples = try Reading.of(Self.document("# T\n## What is *a* `b` — Senior ##\n$\n")).samples
    #expect(samples.map(\.question) == ["What is a `b`"])
    #expect(samples.map(\.section) == ["t"])
  }
}
