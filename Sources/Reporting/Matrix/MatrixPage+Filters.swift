import Verification

/// Rows are filtered by section, by what differs and by the release in which they changed: a radio button for each, and a
/// rule of style for each button.
extension MatrixPage {
  func filters(of matrix: Matrix) -> String {
    let rows = matrix.rows
    let sections = matrix.sections.enumerated().map { number, section in
      (value: "\(number)", name: section.name, count: section.rows.count)
    }
    let differences = MatrixRow.Difference.allCases.compactMap { difference in
      let count = rows.count { $0.difference == difference }
      return count > 0 ? (value: difference.rawValue, name: difference.chip, count: count) : nil
    }
    let releases = changedReleases(of: matrix).map { number, id in
      (value: "\(number)", name: id, count: rows.count { $0.changes.contains(id) })
    }
    let other = "<li><i class=\"holds other\">\(MatrixOutcome.Mark.holds.sign)</i> as stated, and shown otherwise</li>"
    var legend = MatrixOutcome.Mark.allCases.map { mark in
      "<li><i class=\"\(mark.rawValue)\">\(mark.sign)</i> \(HTML.text(mark.phrase))</li>"
    }
    legend.insert(other, at: 1)
    return """
      <div class="filters">
      \(fieldset("Section", "section", sections))\(fieldset("Difference", "difference", differences))\
      \(fieldset("Changed in", "release", releases))<div class="tools" hidden>
      <input type="search" placeholder="Find in answers" aria-label="Find in answers">
      <button type="button">Open all</button> <output></output>
      </div>
      <ul class="legend">\(legend.joined())</ul>
      </div>

      """
  }

  /// A rule for each button that hides what it does not choose.
  func filterStyle(of matrix: Matrix) -> String {
    let sections = matrix.sections.indices.map {
      "body:has(#section-is-\($0):checked) section:not([data-section=\"\($0)\"])"
    }
    let differences = MatrixRow.Difference.allCases.map {
      "body:has(#difference-is-\($0.rawValue):checked) .row:not([data-difference=\"\($0.rawValue)\"])"
    }
    let releases = changedReleases(of: matrix).map {
      "body:has(#release-is-\($0.number):checked) .row:not([data-changes~=\"\($0.number)\"])"
    }
    return (sections + differences + releases).map { "\($0) { display: none; }\n" }.joined()
  }

  /// Releases by their numbers in the grid, for an id is no word of CSS.
  private func changedReleases(of matrix: Matrix) -> [(number: Int, id: String)] {
    let changed = Set(matrix.rows.flatMap(\.changes))
    return matrix.folding.ids.enumerated().filter { changed.contains($0.element) }.map { ($0.offset, $0.element) }
  }

  private func fieldset(
    _ legend: String, _ name: String, _ choices: [(value: String, name: String, count: Int)]
  ) -> String {
    guard choices.count > 1 else { return "" }
    let chips = choices.map { choice in
      """
      <label class="chip"><input type="radio" name="\(name)" value="\(choice.value)" id="\(name)-is-\(choice.value)">\
      <span>\(HTML.text(choice.name)) <b>\(choice.count)</b></span></label>

      """
    }
    return """
      <fieldset><legend>\(legend)</legend>
      <label class="chip"><input type="radio" name="\(name)" value="" checked><span>all</span></label>
      \(chips.joined())</fieldset>

      """
  }
}
