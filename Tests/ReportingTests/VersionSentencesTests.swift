import Testing
import Verification

@testable import Reporting

@Suite struct VersionSentencesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let passages: [Passage]
    let line: Int
    var naming: [String] = []
    let sentence: String
    var testDescription: String { sentence }
  }

  private static let history = [passage(2, "Old since 3.8."), passage(8, "New in 3.11.")]

  @Test(arguments: [
    // The sentence that names the release in which something changed goes before one that is nearer.
    Case(passages: history, line: 4, naming: ["3.11"], sentence: "New in 3.11."),
    Case(passages: history, line: 4, sentence: "Old since 3.8."),
    // A sentence goes on over lines; a mark after its end belongs to it.
    Case(
      passages: [passage(2, "It was so (since\nPython 3.9). Now not.")], line: 5,
      sentence: "It was so (since Python 3.9)."),
    Case(passages: [passage(2, "first in 3.9"), passage(3, "then in 3.10")], line: 5, sentence: "then in 3.10"),
    // The line on which a sentence begins counts.
    Case(passages: [passage(2, "In 3.9.\n\n\nIn 3.10.")], line: 6, sentence: "In 3.10."),
    // No sentence ends within code.
    Case(passages: [passage(2, "Yes. `a. b` is new in `3.9`. No.")], line: 1, sentence: "`a. b` is new in `3.9`."),
  ]) func `the sentence about a sample is the nearest that names a release`(_ c: Case) {
    let found = VersionSentences(c.passages).near(c.line...c.line, naming: c.naming)
    #expect(found.map(\.marked) == [c.sentence])
  }

  @Test(arguments: ["No release here.", "Not 13.9, not 3.141, not 1.3.9.", ""])
  func `other numbers are no sentences about releases`(_ text: String) {
    #expect(VersionSentences([passage(2, text)]).near(1...2, naming: []) == [])
  }

  @Test func `a long sentence keeps its beginning and its end, and its code stays code`() {
    let text = String(repeating: "a", count: 200) + " in 3.9 `" + String(repeating: "b", count: 200) + "`"
    let found = VersionSentences([passage(2, text)]).near(1...2, naming: [])
    #expect(found.first?.map(\.isCode) == [false, false, true])
    #expect(found.first?.map(\.text.count) == [66, " … 276 characters … ".count, 66])
  }
}
