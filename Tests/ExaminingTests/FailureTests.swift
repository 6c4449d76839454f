import Judging
import Testing
import Verification

@testable import Examining

@Suite struct FailureTests {
  private func report(_ source: String, _ releases: [(String, Observation)]) throws -> SampleReport {
    let sample = read(source)
    let examinations = try releases.map { release, observation in
      try Examiner(Stub(release) { _ in observation }).examine(sample)
    }
    return SampleReport(sample, examinations, judge: Judge(), wording: PlainWording())
  }

  private static func ended(_ type: String, _ outcome: Outcome = .raised, missing: String? = nil) -> Observation {
    Observation(way: .script, outcome: outcome, exception: .type(type, "no", line: 2, missing: missing))
  }

  private static let well = Observation(way: .script, outcome: .finished)

  static let cases: [(String, Observation, Observation, SampleReport.Status, isStale: Bool?)] = [
    ("f()", ended("TypeError"), ended("TypeError"), .failed, false),
    ("f(:", ended("SyntaxError", .notCompiled), ended("SyntaxError", .notCompiled), .failed, false),
    ("f(x)", ended("NameError", missing: "x"), ended("NameError", missing: "x"), .failed, false),
    // What is gone, and what is new.
    ("f()", well, ended("ImportError"), .varies, true), ("f()", ended("ImportError"), well, .unclaimed, nil),
    // What is announced, and what the machine lacks.
    ("f()  # raises a TypeError", ended("TypeError"), ended("TypeError"), .unreached, nil),
    (
      "import x", ended("ModuleNotFoundError", missing: "x"), ended("ModuleNotFoundError", missing: "x"), .unreached,
      nil
    ),
    ("f()", well, well, .unclaimed, nil),
    (
      "f()", Observation(way: .script, outcome: .timedOut), Observation(way: .script, outcome: .timedOut), .unreached,
      nil
    ),
  ]

  @Test(arguments: cases) func `a sample that fails where nothing says that it should is a finding`(
    _ source: String, _ older: Observation, _ newer: Observation, _ status: SampleReport.Status, _ isStale: Bool?
  ) throws {
    let report = try report(source, [("3.8", older), ("3.12", newer)])
    #expect(report.status == status)
    #expect(report.failure?.isStale == isStale)
  }
}
