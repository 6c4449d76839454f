import Verification

/// One row of the page: its line in the grid, and what that opens.
struct MatrixPageRow {
  let row: MatrixRow
  let folding: ReleaseFolding

  /// A longer text is cut.
  private static let longest = 4_000

  var text: String {
    let ids = folding.ids
    let changes = ids.indices.filter { row.changes.contains(ids[$0]) }.map(String.init).joined(separator: " ")
    return """
      <details class="row" data-difference="\(row.difference.rawValue)" data-changes="\(changes)">
      <summary class="grid"><span class="claim">\(claim)</span>\(spans)</summary>
      <div class="more">
      <div>\(sample)</div>
      <div>\(outcomes)\(says)</div>
      </div>
      </details>

      """
  }

  private var claim: String {
    let title = HTML.text(cut(row.title))
    let stated = row.stated.map { " <span class=\"stated\"># \(HTML.text(cut($0)))</span>" } ?? ""
    let others = row.others.isEmpty ? "" : "<span class=\"others\">\(row.others)</span>"
    return """
      <span class="question"><span>\(HTML.text(row.sample.question))</span>\
      <span class="news">\(HTML.text(row.news))</span></span>\
      <span class="code">\(row.isCode ? "<code>\(title)\(stated)</code>" : "\(title)<code>\(stated)</code>")</span>\(others)
      """
  }

  /// A box over each run of neighbouring releases that say the same.
  private var spans: String {
    let ids = folding.ids
    let numbers = ids.map { id in row.outcomes.firstIndex { $0.releases.contains(id) } }
    let firstThatHolds = row.outcomes.firstIndex { $0.finding.mark == .holds }
    var out = ""
    var start = 0
    while start < ids.count {
      let end = numbers[start...].firstIndex { $0 != numbers[start] } ?? ids.count
      defer { start = end }
      guard let number = numbers[start] else { continue }
      let outcome = row.outcomes[number]
      let mark = outcome.finding.mark
      let range = folding.fold(Set(ids[start..<end]))
      let words = HTML.text(cut(row.words(for: outcome)))
      let classes = [
        "span", mark.rawValue, mark == .holds && number != firstThatHolds ? "other" : nil,
        end - start == 1 && ids.count > 4 && words.count > 8 ? "narrow" : nil,
      ]
      out += """
        <span class="\(classes.compactMap(\.self).joined(separator: " "))" style="grid-column: span \(end - start)" \
        title="\(HTML.text(range)): \(words)"><span class="range">\(HTML.text(range))</span>\
        <span class="sign" aria-hidden="true">\(mark.sign)</span><span class="unseen">\(HTML.text(mark.phrase)): </span>\
        <span class="value">\(words)</span></span>
        """
    }
    return out
  }

  private var sample: String {
    let lines = row.sample.text.split(separator: "\n", omittingEmptySubsequences: false)
    let here = Set(row.claims.flatMap { Array($0.line...$0.lastLine) })
    let shown = lines.enumerated().map { index, line in
      let number = row.sample.documentLine(index + 1)
      let mark = here.contains(number) ? " class=\"here\"" : ""
      return "<span data-n=\"\(number)\"\(mark)>\(HTML.text(String(line).visibleLine))</span>"
    }
    return """
      <h3>The sample</h3>
      <p class="place"><code>\(HTML.text("\(row.place)"))</code></p>
      <pre class="sample"><code>\(shown.joined())</code></pre>
      """
  }

  private var outcomes: String {
    let entries = row.outcomes.map { outcome in
      let mark = outcome.finding.mark
      let text = mark.isAnswer && row.isOneClaim ? outcome.finding.text : row.words(for: outcome)
      let only = outcome.finding.only.map { " (only \($0.phrase))" } ?? ""
      return """
        <dt>\(HTML.text(folding.fold(Set(outcome.releases))))</dt>
        <dd class="\(mark.rawValue)"><b>\(mark.sign) \(HTML.text(mark.phrase + only))</b>
        \(mark == .notWrittenFor ? "" : "<span class=\"value\">\(HTML.lines(cut(text)))</span>")</dd>

        """
    }
    let stated = row.stated.map { "<h3>The answer states</h3>\n<p class=\"value\">\(HTML.text(cut($0)))</p>\n" } ?? ""
    return "\(stated)<h3>What happens</h3>\n<dl class=\"outcomes\">\n\(entries.joined())</dl>\n"
  }

  private var says: String {
    guard !row.sayings.isEmpty else { return "" }
    let quotes = row.sayings.map { saying in
      let parts = saying.pieces.map { $0.isCode ? "<code>\(HTML.text($0.text))</code>" : HTML.text($0.text) }
      return "<blockquote>\(parts.joined())</blockquote>\n"
    }
    return "<h3>What the answer says</h3>\n\(quotes.joined())"
  }

  private func cut(_ text: String) -> String { text.cut(to: Self.longest) }
}
