import FoundationEssentials
import Testing
import Verification

@testable import Reporting

/// The formats of a run beside text and JSON.
@Suite struct RunFormatsTests {
  /// A format with the name that its recorded text ends in.
  struct Form: Sendable, CustomTestStringConvertible {
    let format: ReportFormat
    let suffix: String
    var testDescription: String { format.name }
  }

  static let forms = [
    Form(format: .jsonl, suffix: ".jsonl"), Form(format: .junit, suffix: ".xml"),
    Form(format: .sarif, suffix: ".sarif"),
    Form(format: .github, suffix: "-github.txt"), Form(format: .gitlab, suffix: "-gitlab.json"),
    Form(format: .rdjson, suffix: "-rdjson.json"), Form(format: .tap, suffix: ".tap"),
    Form(format: .markdown, suffix: ".md"), Form(format: .concise, suffix: "-concise.txt"),
    Form(format: .html, suffix: ".html"),
  ]

  static let documents = [
    DocumentReport(path: "Snippets/gotchas.md", samples: [light, renamed, driftedLines, doubted, failing, alike]),
    DocumentReport(path: "Snippets/asyncio.md", samples: [grouped, silent, known, missingPackage, changed]),
  ]

  @Test func `every format of a run has a recorded text`() {
    #expect(Set(Self.forms.map(\.format)).union([.text, .json]) == Set(ReportFormat.serving(\.run)))
  }

  @Test(arguments: forms) func `a run reads as recorded`(_ form: Form) throws {
    try expectGolden(undressed(report(form.format, Self.documents)), "run\(form.suffix)")
  }

  @Test(arguments: forms) func `strictly, a run reads as recorded`(_ form: Form) throws {
    // The rules alone are others there.
    if [.html, .jsonl, .markdown].contains(form.format) { return }
    let settings = ReportSettings(failsOn: .strict, version: "1.2.3")
    try expectGolden(report(form.format, Self.documents, settings), "strict-run\(form.suffix)")
  }

  @Test(arguments: forms) func `hostile text stays text`(_ form: Form) throws {
    let text = report(form.format, [DocumentReport(path: "Snippets/<b>,%0A::.md", samples: [hostileRun])])
    try expectGolden(undressed(text), "hostile-run\(form.suffix)")
    let raw = text.unicodeScalars.filter { $0.isDangerous && $0 != "\n" }
    #expect(raw.isEmpty)
    #expect(!text.contains("\u{FFFF}") || form.format != .junit)
  }

  @Test(arguments: forms) func `a run without samples is a whole report, too`(_ form: Form) throws {
    try expectGolden(undressed(report(form.format, [])), "empty-run\(form.suffix)")
  }

  @Test(arguments: forms) func `of news, a report holds nothing else`(_ form: Form) throws {
    let text = report(
      form.format, [document(changed)], ReportSettings(newsOnly: true, version: "1.2.3"))
    try expectGolden(undressed(text), "news-run\(form.suffix)")
  }

  @Test func `no workflow command is made of what stands in a bank`() {
    let hostile = DocumentReport(path: "a\n::error::b.md", samples: [hostileRun])
    for line in report(.github, [hostile]).split(separator: "\n") {
      #expect(line.contains(#/^::(error|warning) file=Snippets\/gotchas.md,line=/#))
      #expect(line.split(separator: "::", omittingEmptySubsequences: false)[1].filter { $0 == "," }.count <= 5)
    }
  }

  @Test func `nothing of a bank is markup in the page, and nothing is fetched`() {
    let page = report(.html, [document(hostileRun)])
    #expect(page.matches(of: #/<script>/#).count == 1)
    #expect(page.matches(of: #/<\/script>/#).count == 1)
    #expect(!page.contains("<img"))
    #expect(!page.contains(#/<[^>]*\s(src|action|href)\s*=|url\(|@import/#))
  }

  @Test(arguments: [ReportFormat.sarif, .gitlab, .rdjson]) func `a JSON reader that is not ours reads it`(
    _ format: ReportFormat
  ) throws {
    for documents in [Self.documents, [document(hostileRun)], []] {
      _ = try JSONDecoder().decode(Anything.self, from: Data(report(format, documents).utf8))
    }
  }

  @Test func `each line of JSON lines is an object`() throws {
    for line in report(.jsonl, Self.documents).split(separator: "\n") {
      _ = try JSONDecoder().decode(Anything.self, from: Data(line.utf8))
    }
  }

  @Test func `lines and Markdown link to where a document can be read`() {
    let settings = ReportSettings(link: LinkTemplate("https://host/{path}?plain=1#L{line}"))
    #expect(report(.html, Self.documents, settings).contains("href=\"https://host/Snippets/gotchas.md?plain=1#L10\""))
    #expect(report(.markdown, Self.documents, settings).contains("](<https://host/Snippets/gotchas.md?plain=1#L10>)"))
  }

  @Test func `a summary in Markdown has an end`() {
    let many = (1...600).map { _ in document(driftedLines) }
    let text = report(.markdown, many)
    #expect(text.utf8.count < 500_000)
    #expect(text.contains(#/… and \d+ more/#))
    #expect(text.contains("(2400)"))
  }

  @Test func `a fence is longer than any that stands in it`() {
    let sample = sample(
      "f()  # ````", .drifted, claim(10, "f()", states: "````", .drifted, rulings(.contradicted("`````"))))
    #expect(report(.markdown, [document(sample)]).contains("\n``````text\n"))
  }

  private func report(
    _ format: ReportFormat, _ documents: [DocumentReport], _ settings: ReportSettings = ReportSettings(version: "1.2.3")
  ) -> String {
    guard var reporter = format.run?(settings) else { return "no run" }
    var text = reporter.begin(releases: matrixReleases)
    for document in documents { text += reporter.add(document) }
    reporter.add(strayRecords: 0)
    reporter.add(conditions: Conditions(sandbox: "namespaces", isBest: true, lacks: [], loosened: ["network: allowed"]))
    return text + reporter.end(seconds: 1.2345)
  }

  /// Without what the page is dressed with, which is looked at and not read.
  private func undressed(_ text: String) -> String {
    guard text.hasPrefix("<!doctype html>") else { return text }
    return text.replacing(#/<(style|script)>.*?<\/\1>/#.dotMatchesNewlines()) { "<\($0.1)>…</\($0.1)>" }
  }
}

/// Any JSON.
private struct Anything: Decodable {
  init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: Key.self) {
      for key in container.allKeys { _ = try container.decode(Anything.self, forKey: key) }
    } else if var container = try? decoder.unkeyedContainer() {
      while !container.isAtEnd { _ = try container.decode(Anything.self) }
    } else {
      let container = try decoder.singleValueContainer()
      guard
        container.decodeNil() || (try? container.decode(Bool.self)) != nil
          || (try? container.decode(Double.self)) != nil || (try? container.decode(String.self)) != nil
      else { throw DecodingError.dataCorruptedError(in: container, debugDescription: "no JSON") }
    }
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}

/// Wrong in the same way everywhere, on one line and on several; twice in the same words.
private let driftedLines = sample(
  "xs.sort()  # [1, 2]\nprint(text)\nlen(\"é\")  # 2\nlen(\"é\")  # 2", question: "What does sort return?", number: 8,
  .drifted,
  runs: runs(.finished, .finished, .finished, .finished, .finished),
  claim(10, "xs.sort()", states: "[1, 2]", .drifted, all(.contradicted("None"))),
  claim(
    11, "", states: "a\nx\nc", statedOn: 14...16, kind: .output, source: .outputBlock, .drifted,
    all(.contradicted("a\nb\nc"))),
  claim(12, "len(\"é\")", states: "2", .drifted, all(.contradicted("1"))),
  claim(13, "len(\"é\")", states: "2", .drifted, all(.contradicted("1"))))

private let doubted = sample(
  "f()  # nothing much", number: 9, .doubtful,
  claim(
    10, "f()", states: "nothing much", .doubtful,
    all(Ruling(verdict: .contradicted(actual: "1"), way: .script, doubt: "it is a word"))))

private let failing = {
  var report = sample("x = {}\nx[1]", number: 10, .failed, reason: "ends on its line 2 with KeyError: 1")
  report.failure = SampleReport.Failure(
    reason: .skipped("ends on its line 2 with KeyError: 1"), line: 2, releases: ["3.11", "3.12", "3.12t"], isStale: true
  )
  return report
}()

/// Varies, and its author knows.
private let known = {
  var report = sample(
    "g()  # 1", number: 13, .varies,
    claim(
      10, "g()", states: "1", .varies,
      rulings(.holds("1"), .contradicted("2"), .contradicted("2"), .contradicted("2"), .contradicted("2"))))
  report.claims[0].acknowledged = "3.10 <counts> otherwise"
  return report
}()

private let missingPackage = sample(
  "import numpy\nnumpy.e  # 2", number: 11, .unreached, reason: "needs the package `numpy`",
  claim(11, "numpy.e", states: "2", .unreached, all(.unreached("the sample was not run"))))

private let changed = {
  var report = sample(
    "f()  # 1", number: 12, .holds, claim(10, "f()", states: "1", .holds, all(.holds("1"))))
  report.standing = .recorded
  report.news = [
    News(line: 10, subject: "f()  # 1", releases: ["3.12"], since: "3.11", was: "1", now: "2", isDrift: true),
    News(
      line: 10, subject: "the message", releases: ["3.12"], since: nil, was: "a", now: "b", isDrift: false),
  ]
  return report
}()

/// Text that would be markup, a command of a workflow, the end of a section of characters, or no character at all.
private let hostileRun = {
  var report = sample(
    "x = ']]></code></pre></script><script>alert(1)</script>'\nx | y  # `a` | <b>\u{1B}[2J", question: hostileQuestion,
    number: 7, .drifted,
    claim(
      11, "x | y", states: "`a` | <b>\u{1B}[2J", .drifted,
      all(
        .contradicted(
          "]]>\n::error file=a,line=1::%0A, 100%\r\n\"><script>alert(3)</script></script>\u{7}\u{FFFF}\u{FFFE}"))))
  report.failure = SampleReport.Failure(
    reason: .skipped("ends with </failure>]]>\n...\n# TODO \\ [a](1) {0}"), line: 1, releases: ["3.12"], isStale: false)
  return report
}()

private let hostileQuestion =
  "Is <img src=x onerror=alert(1)> *safe*, @somebody? ]]> %0A::error::b # SKIP \u{202E}turned [a](http://b) | bar"

private func all(_ ruling: Ruling) -> [String: Ruling] { rulings(ruling, ruling, ruling, ruling, ruling) }
