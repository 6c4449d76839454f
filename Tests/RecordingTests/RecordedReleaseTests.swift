import Testing

@testable import Recording

@Suite struct RecordedReleaseTests {
  @Test(
    arguments: [
      (["3.12"], "3.12"), (["3.12", "3.8", "3.9", "3.10"], "3.8-3.10,3.12"), (["3.9", "3.10"], "3.9-3.10"),
      (["3.13t", "3.13", "3.14", "3.14t"], "3.13-3.14,3.13t-3.14t"),
      (["pypy3.9", "3.9", "pypy3.10"], "3.9,pypy3.9-pypy3.10"),
      ([], ""),
    ] as [([String], String)])
  func `releases that follow one another are folded, each kind for itself`(_ ids: [String], _ text: String) {
    let releases = ids.map { RecordedRelease(release($0)) }
    #expect(releases.folded == text)
    if !ids.isEmpty { #expect(RecordedRelease.unfold(text).map(Set.init) == Set(releases)) }
  }

  @Test(arguments: ["", "3", "3.12-", "3.12-3.8", "3.8-3.9t", "3.8,", "2.7-3.8", "3.0-3.999999999", "all"])
  func `what is no range of releases is refused`(_ text: String) {
    #expect(RecordedRelease.unfold(text) == nil)
  }
}
