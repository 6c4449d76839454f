import Testing
import Verification

@testable import Examining

/// "New in 3.10", on releases before and after.
@Suite struct NoteTests {
  private static func note(from minor: Int, deniesEarlierReleases: Bool = true) -> Claim {
    var claim = Claim(
      line: 1, lastLine: 1, kind: .version, source: .comment, code: "f()", target: .lines(1...1),
      stated: "new in 3.\(minor)",
      releases: ReleaseRange(from: ReleaseNumber(major: 3, minor: minor), through: nil), form: "version note")
    claim.deniesEarlierReleases = deniesEarlierReleases
    return claim
  }

  static let lines: [(Visit?, Int, Word)] = [
    (.gives("1"), 9, .contradicted), (.raises("AttributeError", "no such"), 9, .nothing), (nil, 9, .nothing),
    (.raises("TypeError", "unsupported"), 9, .nothing), (.gives("1"), 10, .nothing), (.gives("1"), 12, .nothing),
    (.raises("AttributeError", "no such"), 10, .contradicted), (.raises("ImportError", "cannot"), 11, .contradicted),
    (.raises("ValueError", "empty"), 11, .nothing), (nil, 11, .nothing),
  ]

  @Test(arguments: lines) func `a line with a note shows whether it is right`(
    _ visit: Visit?, _ minor: Int, _ verdict: Word
  ) throws {
    let ruling = try #require(NoteRuling(Self.note(from: 10)))
    let visits = visit.map { [$0] } ?? []
    #expect(Word(ruling.verdict(on: visits, ReleaseNumber(major: 3, minor: minor))) == verdict)
  }

  static let outcomes: [(Verdict?, Int, Word)] = [
    (.holds(actual: "True", comparison: "value"), 9, .contradicted),
    (.holds(actual: "True", comparison: "value"), 10, .nothing),
    (.contradicted(actual: "False"), 9, .nothing), (.unreached(.showsNoValue), 9, .nothing), (nil, 9, .nothing),
  ]

  @Test(arguments: outcomes) func `so does an outcome that is there already`(
    _ without: Verdict?, _ minor: Int, _ verdict: Word
  ) throws {
    let ruling = try #require(NoteRuling(Self.note(from: 10)))
    #expect(Word(ruling.verdict(onResult: without, ReleaseNumber(major: 3, minor: minor))) == verdict)
  }

  @Test func `a note that merely plays safe is never wrong`() {
    #expect(NoteRuling(Self.note(from: 10, deniesEarlierReleases: false)) == nil)
  }
}
