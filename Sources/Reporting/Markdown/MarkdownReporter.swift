import Verification

/// Writes a summary for a page that shows Markdown: counts, then what an author has to look at, the gravest first.
struct MarkdownReporter: Reporter {
  private let settings: ReportSettings
  private var releases: [Release] = []
  private var tally = Tally()
  private var samplesWithNews = 0
  /// By the rule's name.
  private var findings: [String: [String]] = [:]
  private var counts: [String: Int] = [:]
  private var size = 0

  /// Bytes: a job's summary on GitHub has room for 1 MiB, which several steps may share.
  private static let most = 400_000

  init(settings: ReportSettings) { self.settings = settings }

  mutating func begin(releases: [Release]) -> String {
    self.releases = releases
    return ""
  }

  mutating func add(_ document: DocumentReport) -> String {
    tally.add(document)
    samplesWithNews += document.samples.count { !$0.news.isEmpty }
    for annotation in Annotator(releases: releases, settings).annotations(of: document) {
      counts[annotation.rule.name, default: 0] += 1
      if size > Self.most { continue }
      let text = text(of: annotation)
      size += text.utf8.count
      findings[annotation.rule.name, default: []].append(text)
    }
    return ""
  }

  mutating func add(strayRecords: Int) { tally.add(strayRecords: strayRecords) }

  mutating func end(seconds: Double) -> String {
    let summary = Summary(tally: tally, releases: releases, seconds: seconds, failsOn: settings.failsOn)
    let conclusion =
      settings.newsOnly
      ? NewsReporter.conclusion(tally.news, inSamples: samplesWithNews, on: releases) : summary.text(style: .plain)
    return "## verify\n\n\(conclusion.withoutEnd.asMarkdownText)\n" + (settings.newsOnly ? "" : "\n\(table)")
      + AnnotationRule.all.map(section).joined()
  }

  private var table: String {
    let cells = VerdictCount.all(tally).filter { $0.count > 0 }
    if cells.isEmpty { return "" }
    return """
      | \(cells.map(\.phrase).joined(separator: " | ")) |
      | \(cells.map { _ in "---:" }.joined(separator: " | ")) |
      | \(cells.map { "\($0.count)" }.joined(separator: " | ")) |

      """
  }

  private func section(_ rule: AnnotationRule) -> String {
    guard let count = counts[rule.name] else { return "" }
    let texts = findings[rule.name] ?? []
    let rest = count - texts.count
    return "\n### \(rule.title) (\(count))\n" + texts.joined() + (rest > 0 ? "\n… and \(rest) more\n" : "")
  }

  private func text(of annotation: Annotation) -> String {
    let place = "\(annotation.path):\(annotation.region.line)".asMarkdownCode
    let link = settings.link.map { "[\(place)](<\($0.address(of: annotation.path, line: annotation.region.line))>)" }
    // The first line says what stands above the block.
    let lines = annotation.detail.split(separator: "\n").dropFirst()
    let question = annotation.question.isEmpty ? "" : " \(annotation.question.asMarkdownText)"
    let words = lines.isEmpty ? "\n\(annotation.message.asMarkdownText)\n" : Self.block(lines.joined(separator: "\n"))
    return "\n**\(link ?? place)**\(question)\n\(words)"
  }

  /// A box whose fence nothing in it can end.
  private static func block(_ text: String) -> String {
    let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return "\n\(fence)text\n\(text)\n\(fence)\n"
  }
}

extension String {
  fileprivate var withoutEnd: String { String(prefix { $0 != "\n" }) }
}
