import FoundationEssentials
import Testing
import Verification

@testable import Reporting

@Suite struct JSONReporterTests {
  @Test func `the report for programs reads as recorded`() throws {
    let text = report(releases("3.12", "3.14t"), document(varying, missing), document(drifted), DocumentReport.empty)
    try expectGolden(text, "report.json")
    try ForeignReader.check(text)
  }

  @Test func `the written form names every member`() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/report.md")
    let form = try String(contentsOf: page, encoding: .utf8)
    let text = report(releases("3.12", "3.14t"), document(varying, missing), document(drifted, remembered))
    // The releases that key the maps are no member names, and are no words.
    let names = Set(text.matches(of: #/"([a-zA-Z]+)": /#).map { String($0.1) })
    #expect(names.count > 40)
    for name in names.sorted() { #expect(form.contains("\"\(name)\"") || form.contains("`\(name)`"), "\(name)") }
  }

  @Test func `what the record knows stands beside what was seen`() throws {
    try expectGolden(report(releases("3.12", "3.14t"), document(remembered)), "record.json")
  }

  @Test func `a run without releases and documents is one object too`() throws {
    try ForeignReader.check(report([]))
  }

  @Test(arguments: [
    "", "plain", "a \"quoted\" \\ text", "\0\u{1}\u{1F}\u{7F}\n\r\t\u{8}\u{C}", "\u{2028}\u{FFFE}\u{10FFFF}",
    "日本 e\u{301} 👩‍👩‍👧",
    #"\ud800 in Python's words"#,
  ])
  func `any text comes back from JSON as it was`(_ text: String) throws {
    let json = Data(JSON.array([.string(text)]).text.utf8)
    let decoded = try JSONDecoder().decode([String].self, from: json)
    #expect(decoded.map { Array($0.utf8) } == [Array(text.utf8)])
  }

  @Test(arguments: [(0.1, "0.1"), (1e-6, "1e-06"), (.infinity, "null"), (.nan, "null"), (3, "3.0")])
  func `numbers are JSON's`(_ number: Double, _ text: String) {
    #expect(JSON.double(number).text == text)
  }

  private func report(_ releases: [Release], _ documents: DocumentReport...) -> String {
    var reporter = JSONReporter()
    var text = reporter.begin(releases: releases)
    for document in documents { text += reporter.add(document) }
    return text + reporter.end(seconds: 0.0123456)
  }
}

/// Reads the report with a decoder that is not ours.
private enum ForeignReader {
  private struct Report: Decodable {
    let schema: String
    let summary: [String: Double]
  }

  static func check(_ text: String) throws {
    let report = try JSONDecoder().decode(Report.self, from: Data(text.utf8))
    #expect(report.schema == "verify-report/1")
    #expect(report.summary["seconds"] == 0.012346)
  }
}

extension DocumentReport {
  fileprivate static let empty = DocumentReport(path: "Snippets/\"empty\".md", samples: [])
}

private let varying = sample(
  "a = 257\na is 257  # True — cached", .varies,
  runs: [
    "3.12": Observation(way: .script, outcome: .finished, seconds: 0.00134, stdout: "é\n"),
    "3.14t": Observation(
      way: .script, outcome: .raised, seconds: 0.002, stderr: "Traceback\u{1B}",
      exception: Raised(type: "ValueError", mro: [], message: "\"no\"", line: 2)),
  ],
  claim(
    11, "a is 257", states: "True", commentary: "cached", hedge: "in CPython", .varies,
    ["3.12": .holds("True", as: .prompt, only: true), "3.14t": .contradicted("False")]),
  claim(
    10, "a = 257", states: "1\n2", statedOn: 12...13, source: .outputBlock, .reworded,
    ["3.12": .reworded("ValueError: y"), "3.14t": .unreached("its line was not run")]))

private let missing = sample(
  ">>> numpy", form: .session, number: 2, .unreached, reason: "needs numpy",
  runs: [
    "3.12": Observation(way: .prompt, outcome: .exited(3)), "3.14t": Observation(way: .prompt, outcome: .crashed(11)),
  ])

private let remembered = {
  var report = varying
  report.standing = .edited
  report.claims[0].acknowledged = "3.14 folds constants"
  report.news = [
    News(
      line: 11, subject: "a is 257  # True", releases: ["3.12"], since: nil, was: "True", now: "False", isDrift: true)
  ]
  return report
}()

private let drifted = sample(
  "1  # 2", number: 3, .drifted, claim(10, "1", states: "2", .drifted, ["3.12": .contradicted("1")]))
