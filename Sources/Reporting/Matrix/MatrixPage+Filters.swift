import Verification

/// Rows are filtered by section, by what differs and by the release in which they changed.
extension MatrixPage {
  func filters(of matrix: Matrix) -> [PageFilter] {
    let rows = matrix.rows
    let sections = matrix.sections.enumerated().map { number, section in
      PageFilter.Choice(value: "\(number)", name: section.name, count: section.rows.count)
    }
    let differences = MatrixRow.Difference.allCases.compactMap { difference in
      let count = rows.count { $0.difference == difference }
      return count > 0 ? PageFilter.Choice(value: difference.rawValue, name: difference.chip, count: count) : nil
    }
    let releases = changedReleases(of: matrix).map { number, id in
      PageFilter.Choice(value: "\(number)", name: id, count: rows.count { $0.changes.contains(id) })
    }
    return [
      PageFilter(legend: "Section", name: "section", choices: sections) { "section:not([data-section=\"\($0)\"])" },
      PageFilter(legend: "Difference", name: "difference", choices: differences) {
        ".row:not([data-difference=\"\($0)\"])"
      },
      PageFilter(legend: "Changed in", name: "release", choices: releases) { ".row:not([data-changes~=\"\($0)\"])" },
    ]
  }

  /// What stands above the rows.
  func tools(_ filters: [PageFilter]) -> String {
    let other = "<li><i class=\"holds other\">\(MatrixOutcome.Mark.holds.sign)</i> as stated, and shown otherwise</li>"
    var legend = MatrixOutcome.Mark.allCases.map { mark in
      "<li><i class=\"\(mark.rawValue)\">\(mark.sign)</i> \(HTML.text(mark.phrase))</li>"
    }
    legend.insert(other, at: 1)
    return """
      <div class="filters" role="search" aria-label="Filters">
      \(filters.map(\.text).joined())<div class="tools" hidden>
      <input type="search" placeholder="Find in answers" aria-label="Find in answers">
      <button type="button">Open all</button> <output></output>
      </div>
      <ul class="legend">\(legend.joined())</ul>
      </div>

      """
  }

  /// Releases by their numbers in the grid, for an id is no word of CSS.
  private func changedReleases(of matrix: Matrix) -> [(number: Int, id: String)] {
    let changed = Set(matrix.rows.flatMap(\.changes))
    return matrix.folding.ids.enumerated().filter { changed.contains($0.element) }.map { ($0.offset, $0.element) }
  }
}
