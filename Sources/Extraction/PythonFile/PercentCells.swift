import Verification

/// A Python file in cells, each below a line such as `# %%` or `# %% [markdown]`
/// (https://jupytext.readthedocs.io/en/latest/formats-scripts.html#the-percent-format).
struct PercentCells {
  struct Cell {
    /// 0-based, of what stands below the mark.
    let lines: Range<Int>
    let isMarkdown: Bool
  }

  private(set) var cells: [Cell] = []

  /// Nil for a file without such marks.
  init?(_ lines: [String]) {
    let marks = lines.indices.filter { Self.isMark(lines[$0]) }
    guard let first = marks.first else { return nil }
    if first > 0 { cells.append(Cell(lines: 0..<first, isMarkdown: false)) }
    for (mark, next) in zip(marks, marks.dropFirst() + [lines.count]) {
      cells.append(
        Cell(lines: (mark + 1)..<next, isMarkdown: lines[mark].holds("[markdown]") || lines[mark].holds("[md]")))
    }
  }

  private static func isMark(_ line: String) -> Bool {
    guard line.hasPrefix("#") else { return false }
    let rest = line.dropFirst().drop { $0 == " " }
    return rest.hasPrefix("%%") && [nil, " ", "["].contains(rest.dropFirst(2).first)
  }
}
