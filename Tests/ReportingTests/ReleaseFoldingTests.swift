import Testing

@testable import Reporting

@Suite struct ReleaseFoldingTests {
  static let asked = releases("3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.13t", "3.14t", "pypy3.9")
  static let cases: [(ids: Set<String>, text: String)] = [
    ([], ""),
    (["3.8"], "3.8"),
    (["3.8", "3.9"], "3.8–3.9"),
    (["3.8", "3.9", "3.10", "3.12"], "3.8–3.10, 3.12"),
    (["3.12", "3.13"], "3.12+"),
    (["3.13"], "3.13"),
    (["3.8", "3.9", "3.10", "3.11", "3.12", "3.13"], "3.8–3.13"),
    (["3.13", "3.13t"], "3.13, 3.13t"),
    (["3.13t", "3.14t", "pypy3.9"], "3.13t–3.14t, pypy3.9"),
    (Set(asked.map(\.id)), "3.8–3.13, 3.13t–3.14t, pypy3.9"),
  ]

  @Test(arguments: cases) func `neighbours are folded, kinds of interpreter are not mixed`(
    _ ids: Set<String>, _ text: String
  ) {
    #expect(ReleaseFolding(Self.asked).fold(ids) == text)
  }

  @Test func `nothing is said of releases between those that were asked for`() {
    let folding = ReleaseFolding(releases("3.8", "3.10", "3.11", "3.13"))
    #expect(folding.fold(["3.8", "3.10", "3.11"]) == "3.8, 3.10–3.11")
    #expect(folding.fold(["3.10", "3.11", "3.13"]) == "3.10–3.11, 3.13")
    #expect(folding.fold(["3.11", "3.13"]) == "3.11, 3.13")
  }

  @Test func `all of several are every release, and a single one needs no name`() {
    #expect(ReleaseFolding(releases("3.8", "3.9")).name(["3.8", "3.9"]) == "every release")
    #expect(ReleaseFolding(releases("3.8", "3.9")).name(["3.8"]) == "3.8")
    #expect(ReleaseFolding(releases("3.8")).name(["3.8"]) == nil)
  }
}
