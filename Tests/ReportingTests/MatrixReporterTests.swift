import FoundationEssentials
import Testing
import Verification

@testable import Reporting

@Suite struct MatrixReporterTests {
  /// A way of writing the matrix.
  struct Form: Sendable, CustomTestStringConvertible {
    let golden: String
    let format: ReportFormat
    var settings = ReportSettings()
    var testDescription: String { golden }
  }

  static let forms = [
    Form(golden: "matrix.txt", format: .text),
    Form(
      golden: "matrix-colour.txt", format: .text, settings: ReportSettings(style: Style(colour: true), columns: 80)),
    Form(golden: "matrix.md", format: .markdown), Form(golden: "matrix.json", format: .json),
    Form(golden: "matrix.html", format: .html),
  ]

  static let documents = [
    DocumentReport(path: "Snippets/gotchas.md", samples: [light, renamed, matching, noisy, alike]),
    DocumentReport(path: "Snippets/asyncio.md", samples: [grouped]),
    DocumentReport(path: "Snippets/gotchas.md", samples: [silent]),
  ]

  @Test(arguments: forms) func `the matrix reads as recorded`(_ form: Form) throws {
    try expectGolden(undressed(report(form, Self.documents)), form.golden)
  }

  @Test(arguments: forms) func `hostile text stays text`(_ form: Form) throws {
    let text = report(form, [DocumentReport(path: "Snippets/<b>.md", samples: [hostileMatrix])])
    try expectGolden(undressed(text), "hostile-\(form.golden)")
    if !form.settings.style.colour { #expect(!text.contains("\u{1B}")) }
    #expect(!text.contains("\u{202E}"))
    if form.format == .html {
      #expect(text.matches(of: #/<script>/#).count == 1)
      #expect(!text.contains("<img") && !text.contains("<b>.md"))
    }
  }

  @Test(arguments: forms) func `a bank that behaves alike everywhere is one line, or an empty page`(
    _ form: Form
  ) throws {
    try expectGolden(undressed(report(form, [document(alike, noisy)])), "empty-\(form.golden)")
  }

  @Test(arguments: [60, 80, 100]) func `a table is no wider than it may be`(_ columns: Int) {
    let hostile = DocumentReport(path: "Snippets/gotchas.md", samples: [hostileMatrix])
    let text = report(.text, Self.documents + [hostile], ReportSettings(columns: columns))
    for line in text.split(separator: "\n") { #expect(String(line).columns <= columns, "\(line)") }
  }

  @Test func `the page asks nothing of the network`() {
    let page = report(.html, Self.documents)
    #expect(!page.contains(#/(src|href|action)\s*=|url\(|@import|https?:/#))
  }

  @Test func `the written form names every member of the matrix`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/report.md")
    let form = try String(contentsOf: file, encoding: .utf8)
    let names = Set(report(.json, Self.documents).matches(of: #/"([a-zA-Z]+)": /#).map { String($0.1) })
    #expect(names.count > 30)
    for name in names.sorted() { #expect(form.contains("\"\(name)\"") || form.contains("`\(name)`"), "\(name)") }
  }

  @Test func `a JSON reader that is not ours reads it`() throws {
    struct Report: Decodable {
      struct Section: Decodable { let rows: [Row] }
      struct Row: Decodable {
        let difference: String
        let changes: [String]
      }
      let schema: String
      let sections: [Section]
    }
    let report = try JSONDecoder().decode(Report.self, from: Data(report(.json, Self.documents).utf8))
    #expect(report.schema == "verify-matrix/1")
    #expect(
      report.sections.map { $0.rows.map(\.difference) } == [
        ["verdict", "shown", "message", "syntax", "reach"], ["requires"],
      ])
    #expect(
      report.sections.map { $0.rows.map(\.changes) } == [
        [["3.11", "3.12"], ["3.10"], ["3.11"], ["3.10"], ["3.11"]], [["3.11"]],
      ])
  }

  /// Without what the page is dressed with, which is looked at and not read.
  private func undressed(_ page: String) -> String {
    page.replacing(#/<(style|script)>.*?<\/\1>/#.dotMatchesNewlines()) { "<\($0.1)>…</\($0.1)>" }
  }

  @Test func `why an author lets a claim vary is what the answer says first`() throws {
    let text = report(.text, [document(knownToVary)])
    #expect(text.contains("“mixed-in `str`"))
  }

  @Test func `what another question says is left to it`() {
    let one = DocumentReport(path: "Snippets/gotchas.md", samples: [light, grouped])
    #expect(report(.json, [one]).matches(of: #/"where": "prose"/#).count == 1)
  }

  private func report(_ form: Form, _ documents: [DocumentReport]) -> String {
    report(form.format, documents, form.settings)
  }

  private func report(
    _ format: ReportFormat, _ documents: [DocumentReport], _ settings: ReportSettings = ReportSettings()
  ) -> String {
    guard var reporter = format.matrix?(settings) else { return "no matrix" }
    var text = reporter.begin(releases: matrixReleases)
    for document in documents { text += reporter.add(document) }
    return text + reporter.end(seconds: 1.2345)
  }
}
