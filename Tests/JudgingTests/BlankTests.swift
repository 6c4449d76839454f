import Testing
import Verification

@testable import Judging

/// Where white space is what a reader would see, and where it is not.
struct BlankTests {
  struct Layout: Sendable, CustomTestStringConvertible {
    let stated: String
    let printed: String
    let verdict: Case.Expected
    var minds = false
    var testDescription: String { "\(stated) | \(printed)" }
  }

  static let layouts = [
    // Lines that stand deeper than others.
    Layout(stated: "{\n    \"a\": 1\n}", printed: "{\n  \"a\": 1\n}", verdict: .contradicted),
    Layout(stated: "top\nleaf", printed: "top\n  leaf", verdict: .contradicted),
    Layout(stated: "Start.\n\n    Deep.", printed: "Start.\n\nDeep.", verdict: .contradicted),
    Layout(stated: "a\n  b\nc", printed: "a\n  b\nc", verdict: .holds),
    // All of them, or the first, are shifted, as happens to a box.
    Layout(stated: "a\n  b", printed: "  a\n    b", verdict: .holds),
    Layout(stated: "1\n 10\n100", printed: "  1\n 10\n100", verdict: .holds),
    Layout(stated: "last", printed: "\n   last", verdict: .holds),
    // Blanks within and at the end, and wrapping.
    Layout(stated: "two gaps", printed: "two  gaps", verdict: .holds),
    Layout(stated: "a   \nb", printed: "a\nb ", verdict: .holds),
    Layout(stated: "[1,\n 2]", printed: "[1, 2]", verdict: .holds),
    Layout(stated: "a  b", printed: "a\tb", verdict: .holds),
    // What the code lays out.
    Layout(stated: "ab|", printed: "    ab|", verdict: .contradicted, minds: true),
    Layout(stated: "  ab", printed: "    ab", verdict: .contradicted, minds: true),
    Layout(stated: "id name", printed: "id    name", verdict: .contradicted, minds: true),
    Layout(stated: "id    name", printed: "id    name   ", verdict: .holds, minds: true),
  ]

  @Test(arguments: layouts) func `white space counts where a reader would see it`(_ layout: Layout) {
    var claim = Claim(
      line: 1, lastLine: 1, kind: .output, source: .outputBlock, code: "", target: .sample, stated: layout.stated,
      form: "output box")
    if layout.minds { claim.manner = .mindsBlanks }
    let seen = Observation(way: .script, outcome: .finished, stdout: layout.printed + "\n")
    #expect(Case.Expected(Judge().verdict(on: claim, seen: seen)) == layout.verdict)
  }

  static let orders: [(stated: String, printed: String, verdict: Case.Expected)] = [
    ("a 1\nb 1\na 2", "a 1\na 2\nb 1\n", .holds), ("a 1\nb 1", "a 1\nb 2\n", .contradicted),
    ("a 1\nb 1", "a 1\nb 1\nb 1\n", .contradicted),
  ]

  @Test(arguments: orders) func `threads print their lines in any order`(
    _ stated: String, _ printed: String, _ verdict: Case.Expected
  ) {
    var claim = Claim(
      line: 1, lastLine: 1, kind: .output, source: .outputBlock, code: "", target: .sample, stated: stated,
      form: "output box")
    let seen = Observation(way: .script, outcome: .finished, stdout: printed)
    claim.manner = .anyOrder
    #expect(Case.Expected(Judge().verdict(on: claim, seen: seen)) == verdict)
    claim.manner = []
    #expect(Case.Expected(Judge().verdict(on: claim, seen: seen)) == .contradicted)
  }
}
