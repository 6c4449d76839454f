import Testing
import Verification

@testable import Running

@Suite struct InterpreterWishTests {
  static let cases: [(String, InterpreterWish)] = [
    ("3.8-3.15", .range(range("3.8", "3.15"), .standard)),
    ("3.8–3.15", .range(range("3.8", "3.15"), .standard)),
    ("3.12-3.12", .range(range("3.12", "3.12"), .standard)),
    ("3.12+", .range(range("3.12", nil), .standard)),
    ("3.13t-3.15t", .range(range("3.13", "3.15"), .freeThreaded)),
    ("pypy3.9-3.10", .range(range("3.9", "3.10"), .pypy)),
    ("pypy3.9-pypy3.10", .range(range("3.9", "3.10"), .pypy)),
    ("all", .all),
    ("python3", .program("python3")),
    ("./python3.8-3.15", .path("./python3.8-3.15")),
    // Nothing of these is a range: they are asked for as programs, and are not there.
    ("3.15-3.8", .program("3.15-3.8")), ("3.8-", .program("3.8-")), ("3.8-3.9-3.10", .program("3.8-3.9-3.10")),
    ("3.8.1-3.9", .program("3.8.1-3.9")), ("3.13t-3.15", .program("3.13t-3.15")), ("3.12.1+", .program("3.12.1+")),
    ("-3.9", .program("-3.9")),
  ]

  @Test(arguments: cases) func `a word of --python is read as what it asks for`(_ text: String, _ wish: InterpreterWish)
  {
    #expect(InterpreterWish(text) == wish)
  }

  @Test(arguments: [
    ("3.12", "3.12", nil as String?), ("3.12.1", "3.12", "3.12.1"), ("3.14t", "3.14t", nil),
    ("pypy3.9", "pypy3.9", nil),
    ("pypy3.9.16", "pypy3.9", "3.9.16"),
  ])
  func `a release is named as its files are`(_ text: String, _ file: String, _ version: String?) throws {
    let name = try #require(InterpreterName(text))
    #expect(name.text == file)
    #expect(name.version == version)
  }

  @Test(arguments: ["2.7", "3", "3.x", "", "python3.12", "pypy", "t", "3.12d"])
  func `what is no release has no such name`(_ text: String) {
    #expect(InterpreterName(text) == nil)
  }
}

private func range(_ from: String, _ through: String?) -> ReleaseRange {
  ReleaseRange(from: ReleaseNumber(from), through: through.flatMap { ReleaseNumber($0) })
}
