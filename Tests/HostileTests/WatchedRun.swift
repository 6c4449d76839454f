import Foundation

/// A run of the built `verify` on a bank, beside the canaries of `watch.py`.
struct WatchedRun {
  let report: Report
  /// The report as it came, and what was complained about.
  let text: String
  let complaints: String
  let status: Int
  /// What is not as it was, a sentence each.
  let noticed: [String]
  /// The largest resident size of the command, in kilobytes.
  let peak: Int

  /// The part of `verify-report/1` that is looked at here.
  struct Report: Decodable {
    var releases: [Release] = []
    var documents: [Document] = []

    var samples: [Sample] { documents.flatMap(\.samples) }

    struct Release: Decodable { let id: String }
    struct Document: Decodable { let samples: [Sample] }
    struct Sample: Decodable {
      let question: String
      let status: String
      let reason: String?
      let runs: [String: Run]
    }
    struct Run: Decodable {
      let outcome: String
      let seconds: Double
      let stdout: String
      let stderr: String
    }
  }

  private struct Answer: Decodable {
    let status: Int
    let noticed: [String]
    let peak: Int
  }

  /// The command stands beside the bundle of tests, or where `TESTED_VERIFY` says.
  static let verify =
    ProcessInfo.processInfo.environment["TESTED_VERIFY"]
    ?? URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "verify")
    .path

  /// - Parameter prefix: what is put before it all, such as a command that gives up being root.
  init(of bank: HostileBank, _ arguments: [String], format: String = "json", prefix: [String] = []) throws {
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "watch.py").path
    let (output, errors) = ("\(bank.path)/output", "\(bank.path)/errors")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    // What was observed by an earlier run of the tests would be taken from the cache, and not run.
    process.arguments =
      prefix + ["python3", "-B", script, bank.path, output, errors, Self.verify, "--no-cache", "--format", format]
      + arguments
      + ["\(bank.path)/hostile.md"]
    process.currentDirectoryURL = URL(filePath: bank.path)
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let answer = try JSONDecoder().decode(Answer.self, from: try pipe.fileHandleForReading.readToEnd() ?? Data())
    process.waitUntilExit()
    let written = try Data(contentsOf: URL(filePath: output))
    text = String(decoding: written, as: UTF8.self)
    complaints = try String(contentsOfFile: errors, encoding: .utf8)
    report = format == "json" ? try JSONDecoder().decode(Report.self, from: written) : Report()
    status = answer.status
    noticed = answer.noticed
    peak = answer.peak
  }
}
