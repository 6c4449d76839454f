import Verification

/// What does not behave alike on every release asked for.
struct Matrix: Sendable {
  /// In ascending order.
  let releases: [Release]
  /// In the order of the bank; none without a row.
  private(set) var sections: [Section] = []
  /// Of everything that was run.
  private(set) var tally = Tally()
  /// Wall clock.
  var seconds = 0.0

  /// The rows of one section.
  struct Section: Sendable {
    let name: String
    var rows: [MatrixRow]
  }

  init(releases: [Release]) {
    self.releases = releases
  }

  var folding: ReleaseFolding { ReleaseFolding(releases) }
  var rows: [MatrixRow] { sections.flatMap(\.rows) }

  mutating func add(_ document: DocumentReport) {
    tally.add(document)
    let passages = Dictionary(grouping: document.samples, by: \.sample.questionID).mapValues {
      $0.flatMap(\.sample.prose)
    }
    for report in document.samples {
      let rows = MatrixRow.all(of: report, on: releases)
      guard !rows.isEmpty else { continue }
      let sample = report.sample
      let sentences = VersionSentences(passages[sample.questionID] ?? [])
      for var row in rows {
        row.add(sentences.near(sample.firstLine...sample.lastLine, naming: row.changes))
        add(row)
      }
    }
  }

  private mutating func add(_ row: MatrixRow) {
    let name = row.sample.section
    if let index = sections.lastIndex(where: { $0.name == name }) {
      sections[index].rows.append(row)
    } else {
      sections.append(Section(name: name, rows: [row]))
    }
  }
}
