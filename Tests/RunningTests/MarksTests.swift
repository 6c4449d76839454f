import Running
import Testing

@Suite struct MarksTests {
  /// `⟨…⟩` stands for a mark of this run.
  private func marks(_ text: String) -> Marks {
    let text = text.replacing("⟨", with: "\u{1e}f00d ").replacing("⟩", with: "\u{1e}")
    return Marks(in: Array(text.utf8), token: "f00d")
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let output: String
    var printed: [String] = []
    var testDescription: String { text }
  }

  @Test(arguments: [
    Case(text: "", output: ""),
    Case(text: "plain\n", output: "plain\n"),
    Case(text: "a⟨1 1 +⟩b⟨1 1 -⟩c", output: "abc", printed: ["b"]),
    Case(text: "⟨1 1 +⟩⟨1 1 -⟩", output: "", printed: [""]),
    Case(text: "⟨1 1 +⟩a⟨1 2 +⟩b⟨1 2 -⟩c⟨1 1 -⟩", output: "abc", printed: ["abc", "b"]),
    Case(text: "⟨1 1 +⟩a⟨1 2 +⟩b⟨1 1 -⟩c⟨1 2 -⟩", output: "abc", printed: ["ab", "bc"]),
    Case(text: "x⟨1 1 +⟩hangs", output: "xhangs", printed: ["hangs"]),
    Case(text: "set-up\n⟨sample⟩a⟨1 1 +⟩b⟨1 1 -⟩", output: "ab", printed: ["b"]),
    Case(text: "a\u{1e}b\u{1e}", output: "a\u{1e}b\u{1e}"),
    Case(text: "a\u{1e}beef 1 1 +\u{1e}b", output: "a\u{1e}beef 1 1 +\u{1e}b"),
    Case(text: "a⟨1 1 +⟩b⟨1 1", output: "ab", printed: ["b"]),
    Case(text: "a⟨1 1 +⟩b\u{1e}f0", output: "ab", printed: ["b"]),
    Case(text: "a⟨news to come⟩b⟨x y +⟩c", output: "abc"),
  ])
  func `marks are taken out, and what stands between them is the text of a visit`(_ c: Case) {
    let marks = marks(c.text)
    #expect(String(showing: marks.output) == c.output)
    for (index, printed) in c.printed.enumerated() {
      #expect(marks.printed(.init(probe: 1, visit: index + 1)) == printed)
    }
  }

  @Test func `a visit that was not left is open`() {
    #expect(marks("⟨2 1 +⟩⟨1 1 +⟩⟨1 2 +⟩⟨1 1 -⟩").open == [.init(probe: 1, visit: 2), .init(probe: 2, visit: 1)])
  }

  @Test func `a visit without marks printed nothing`() {
    #expect(marks("a").printed(.init(probe: 7, visit: 1)).isEmpty)
  }

  @Test func `the text of a visit is cut between two characters`() {
    let printed = marks("⟨1 1 +⟩a" + String(repeating: "é", count: 40_000) + "⟨1 1 -⟩").printed(
      .init(probe: 1, visit: 1))
    #expect(printed.utf8.count == 65_535)
    #expect(printed.hasSuffix("é"))
  }
}
