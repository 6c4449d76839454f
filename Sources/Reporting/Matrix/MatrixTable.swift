import Verification

/// Writes a matrix as a table for a terminal.
struct MatrixTable: Sendable {
  let style: Style
  /// The widest line; a path that is longer, and less than 60, are not obeyed.
  let columns: Int

  /// A longer text is cut.
  private static let longest = 240
  private static let gap = "  "

  /// The widths of the four columns of one section.
  private struct Widths {
    let claim: Int
    let releases: Int
    let outcome: Int
    let answer: Int

    init(_ rows: [MatrixRow], folding: ReleaseFolding, columns: Int) {
      let names = rows.flatMap(\.outcomes).map { folding.fold(Set($0.releases)).columns }
      releases = min(16, max("releases".count, names.max() ?? 0))
      let rest = max(38, columns - 2 - 3 * MatrixTable.gap.count - releases)
      answer = rows.contains { !$0.sayings.isEmpty } ? max("the answer says".count, rest * 3 / 10) : 0
      claim = rest * 3 / 10
      outcome = rest - claim - answer
    }
  }

  /// A cell's lines, each with its tone.
  private typealias Cell = [(text: String, tone: Style.Tone?)]

  func text(_ matrix: Matrix) -> String {
    let tone: Style.Tone = matrix.rows.isEmpty ? .good : .warning
    let end = [(matrix.conclusion, tone), (matrix.extent, .quiet)].flatMap { text, tone in
      text.wrapped(to: columns).map { style.paint($0, tone) + "\n" }
    }
    return matrix.sections.map { text($0, matrix.folding) }.joined() + end.joined()
  }

  private func text(_ section: Matrix.Section, _ folding: ReleaseFolding) -> String {
    let widths = Widths(section.rows, folding: folding, columns: columns)
    let head = line(
      [("claim", .quiet)], [("releases", .quiet)], [("outcome", .quiet)],
      widths.answer > 0 ? [("the answer says", .quiet)] : [], widths)
    return style.paint(section.name.visible, .heading) + "\n" + head + "\n"
      + section.rows.map { text($0, folding, widths) + "\n" }.joined()
  }

  private func text(_ row: MatrixRow, _ folding: ReleaseFolding, _ widths: Widths) -> String {
    let place = "\(row.place.path.visible):\(row.place.line)"
    let indent = String(repeating: " ", count: place.columns + 2)
    let question = row.sample.question.visible.wrapped(to: max(20, columns - indent.count))
      .map { style.paint($0, .heading) }.joined(separator: "\n" + indent)
    let head = style.paint(place, .place) + (question.isEmpty ? "" : "  " + question)

    var claim = cell(row.title, widths.claim, nil)
    if let stated = row.stated { claim += cell("# \(stated)", widths.claim, .stated) }
    if !row.others.isEmpty { claim += cell(row.others, widths.claim, .quiet) }
    claim += cell("▸ \(row.news)", widths.claim, .warning)
    var releases: Cell = []
    var outcomes: Cell = []
    for outcome in row.outcomes {
      let mark = outcome.finding.mark
      let name = cell(folding.fold(Set(outcome.releases)), widths.releases, nil)
      let words = cell("\(mark.sign) \(row.words(for: outcome))", widths.outcome, mark.tone, hanging: 2)
      let height = max(name.count, words.count)
      releases += name + Array(repeating: ("", nil), count: height - name.count)
      outcomes += words + Array(repeating: ("", nil), count: height - words.count)
    }
    let says = widths.answer > 0 ? row.sayings.flatMap { cell($0.quoted($0.text), widths.answer, .quiet) } : []
    return head + "\n" + line(claim, releases, outcomes, says, widths)
  }

  private func cell(_ text: String, _ width: Int, _ tone: Style.Tone?, hanging: Int = 0) -> Cell {
    let lines = text.visible.cut(to: Self.longest).wrapped(to: width - hanging)
    return lines.enumerated().map { index, line in
      (String(repeating: " ", count: index == 0 ? 0 : hanging) + line, tone)
    }
  }

  /// The cells side by side.
  private func line(_ claim: Cell, _ releases: Cell, _ outcome: Cell, _ answer: Cell, _ widths: Widths) -> String {
    let cells = [
      (claim, widths.claim), (releases, widths.releases), (outcome, widths.outcome), (answer, widths.answer),
    ]
    return (0..<(cells.map(\.0.count).max() ?? 0)).map { index in
      var line = " "
      var padding = " "
      for (cell, width) in cells {
        guard index < cell.count, !cell[index].text.isEmpty else {
          padding += String(repeating: " ", count: width) + Self.gap
          continue
        }
        let (text, tone) = cell[index]
        line += padding + (tone.map { style.paint(text, $0) } ?? text)
        padding = String(repeating: " ", count: max(0, width - text.columns)) + Self.gap
      }
      return line + "\n"
    }.joined()
  }
}
