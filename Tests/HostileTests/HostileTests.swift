import Foundation
import Testing

/// Every program of `Tests/Hostile`, run by the built `verify` as samples of a bank.
///
/// By default on one release; `VERIFY_HOSTILE=all` takes every release that is found, `VERIFY_HOSTILE=3.8,3.14` these.
/// And in the default mode; `VERIFY_HOSTILE_MODE=all` takes every one, `VERIFY_HOSTILE_MODE=landlock,user` these.
@Suite struct HostileTests {
  private static let seconds = 2.0
  /// What the command may take itself, whatever its samples do: it keeps what each release showed of a document.
  private static let mostKilobytes = (100 << 10) + (4 << 10) * releases.count

  private static let releases: [String] = {
    switch ProcessInfo.processInfo.environment["VERIFY_HOSTILE"] {
    case nil, ""?: []
    case "all"?: (6...19).map { "3.\($0)" }
    case let named?: named.components(separatedBy: ",")
    }
  }()

  private static let modes: [HostileMode] = {
    switch ProcessInfo.processInfo.environment["VERIFY_HOSTILE_MODE"] {
    case nil, ""?: [.namespaces]
    case "all"?: HostileMode.allCases
    case let named?: named.components(separatedBy: ",").compactMap(HostileMode.init)
    }
  }()

  @Test(arguments: modes, HostileProgram.promises)
  func `what a sample tries comes to nothing, and the next one finds all as it should be`(
    mode: HostileMode, promise: String
  ) throws {
    let programs = try HostileProgram.all(of: promise)
    let run = try WatchedRun(
      of: HostileBank(programs),
      ["--jobs", "1", "--timeout", "\(Self.seconds)", "--memory", "256M"] + mode.arguments
        + Self.releases.flatMap { ["--python", $0] }, prefix: mode.prefix)
    #expect(run.noticed == [], "\(run.complaints)")
    #expect(run.peak < Self.mostKilobytes)
    #expect(run.status != 2 || !Self.releases.isEmpty, "\(run.complaints)")
    try #require(run.report.samples.count == 2 * programs.count, "\(run.complaints)")
    for (index, program) in programs.enumerated() {
      check(program, run.report.samples[2 * index], mode)
      let sentinel = run.report.samples[2 * index + 1]
      #expect(sentinel.status == "holds", "the sentinel after \(program.name) in \(mode): \(sentinel)")
    }
  }

  private func check(_ program: HostileProgram, _ sample: WatchedRun.Report.Sample, _ mode: HostileMode) {
    let isBeyond = !program.needs.isDisjoint(with: mode.missing)
    for (release, run) in sample.runs where run.outcome != "notRun" {
      let shown = "\(program.name) in \(mode) on \(release): \(run)".prefix(1000)
      withKnownIssue("the sandbox cannot hold it here", isIntermittent: true) {
        #expect(program.outcomes.contains(run.outcome), "\(shown)")
        for text in program.prints { #expect(run.stdout.contains(text), "\(shown)") }
        let holes = run.stdout.components(separatedBy: "\n").filter { $0.hasPrefix(HostileProgram.hole) }
        #expect(holes == [], "\(shown)")
      } when: {
        isBeyond
      }
      // What others beside it take from it does not count.
      #expect(run.seconds < 2 * Self.seconds + 1.5, "\(shown)")
    }
    if let status = program.status, !isBeyond { #expect(sample.status == status, "\(program.name): \(sample)") }
  }

  @Test func `every promise is tried, by at least 150 programs that say what is expected and why`() throws {
    let programs = try HostileProgram.promises.flatMap(HostileProgram.all)
    #expect(programs.count >= 150)
    #expect(Set(programs.map(\.tries)).count > programs.count * 9 / 10)
    #expect(programs.allSatisfy { !$0.code.isEmpty && !$0.because.isEmpty && !$0.outcomes.isEmpty })
  }

  @Test func `nothing that moves a terminal comes out as it is`() throws {
    let programs = try ["output", "tracing", "objects", "parser"].flatMap(HostileProgram.all)
      .filter { $0.outcomes.isDisjoint(with: ["timedOut", "tooMuchOutput"]) }
    let run = try WatchedRun(of: HostileBank(programs), ["--memory", "256M", "--verbose"], format: "text")
    let raw = (run.text + run.complaints).unicodeScalars.filter {
      ($0.value < 0x20 && $0 != "\n") || (0x7F..<0xA0).contains($0.value) || (0x202A...0x202E).contains($0.value)
    }
    #expect(raw.map(\.value) == [])
    #expect(run.text.contains("\\x1b[2J"))
  }
}
