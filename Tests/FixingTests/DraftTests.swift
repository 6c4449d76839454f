import Testing
import Verification

@testable import Fixing

/// What a trial run decides.
struct DraftTests {
  private static let text = "```python\nx  # 4\ny  # 6\nz  # 8\n```\n"

  private func sheet() throws -> Sheet {
    try Sheet(Self.text, ["4": .value("5"), "6": .value("'seven'")])
  }

  /// What a run of the edited document says.
  private func shown(_ draft: Draft, of sheet: Sheet, _ came: [String: Came] = [:]) throws -> DocumentReport {
    try Sheet(String(decoding: draft.edits.applied(to: sheet.bytes), as: UTF8.self), came).report
  }

  @Test func `what holds then is proved`() throws {
    let sheet = try sheet()
    var draft = sheet.draft
    #expect(draft.proved.isEmpty)
    #expect(draft.openSamples.count == 1)
    draft.learn(before: sheet.report, after: try shown(draft, of: sheet))
    #expect(draft.proved.map(\.restatement.text) == ["5", "'seven'"])
    #expect(draft.openSamples.isEmpty && draft.refused.isEmpty)
  }

  @Test func `what does not hold then is refused once there is no other restatement, and the others are shown again`()
    throws
  {
    let sheet = try sheet()
    var draft = sheet.draft
    for _ in 0..<9 where !draft.openSamples.isEmpty {
      draft.learn(before: sheet.report, after: try shown(draft, of: sheet, ["5": .value("4")]))
    }
    #expect(draft.proved.map(\.restatement.text) == ["'seven'"])
    #expect(draft.refused.map(\.refusal) == [.doesNotVerify])
    #expect(
      String(decoding: draft.edits.applied(to: sheet.bytes), as: UTF8.self) == Self.text.replacing("6", with: "'seven'")
    )
  }

  @Test func `what spoils another claim twice is refused, once it may have been the machine`() throws {
    let sheet = try sheet()
    var draft = sheet.draft
    draft.learn(before: sheet.report, after: try shown(draft, of: sheet, ["8": .value("9")]))
    #expect(draft.proved.isEmpty && draft.refused.isEmpty)
    var lucky = draft
    lucky.learn(before: sheet.report, after: try shown(draft, of: sheet))
    #expect(lucky.proved.count == 2)
    for _ in 0..<9 where !draft.openSamples.isEmpty {
      draft.learn(before: sheet.report, after: try shown(draft, of: sheet, ["8": .value("9")]))
    }
    #expect(draft.proved.isEmpty && draft.refused.count == 2)
  }

  @Test func `what cannot be read as the same samples is refused`() throws {
    let sheet = try sheet()
    var draft = sheet.draft
    for _ in 0..<9 where !draft.openSamples.isEmpty { draft.learn(before: sheet.report, after: nil) }
    #expect(draft.refused.count == 2 && draft.edits.isEmpty)
  }

  @Test func `what nobody has shown in the end is refused`() throws {
    let sheet = try sheet()
    var draft = sheet.draft
    draft.giveUp()
    #expect(draft.refused.map(\.refusal) == [.doesNotVerify, .doesNotVerify])
    #expect(draft.edits.isEmpty)
  }

  @Test func `of two that want the same bytes the first has them`() throws {
    let correction = try #require(try sheet().corrections.first)
    let draft = Draft([correction, correction])
    #expect(draft.refused.map(\.refusal) == [.overlaps])
    #expect(draft.edits.count == 1)
  }

  @Test func `places move with what is written before them`() {
    let edits = [Edit(2..<4, "abcde"), Edit(10..<10, "x")]
    #expect([0, 2, 4, 9, 10, 11].map(edits.place) == [0, 2, 7, 12, 13, 15])
    #expect(edits.haveWritten(2) && edits.haveWritten(6) && !edits.haveWritten(7) && edits.haveWritten(13))
  }
}
