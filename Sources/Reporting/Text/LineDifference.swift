/// Two texts of several lines, told apart line by line.
struct LineDifference: Sendable, Hashable {
  enum Line: Sendable, Hashable {
    case same(String)
    case stated(String)
    case actual(String)
    /// So many lines that are the same, or too many to show.
    case omitted(Int)
  }

  let lines: [Line]

  /// More lines of either text are not looked at: the work grows with the square of what differs.
  private static let considered = 400
  /// More lines are not shown.
  private static let shown = 40
  /// Lines that are the same are shown so far around one that is not.
  private static let context = 2

  init(stated: String, actual: String) {
    let before = Self.split(stated)
    let after = Self.split(actual)
    // White space at a line's end cannot be seen and is never what differs.
    let changes = after.lines.difference(from: before.lines) { $0.withoutTrailingSpace == $1.withoutTrailingSpace }
    let removed = Set(changes.removals.map(\.place))
    let inserted = Set(changes.insertions.map(\.place))

    var lines: [Line] = []
    var (old, new) = (0, 0)
    while old < before.lines.count || new < after.lines.count {
      if removed.contains(old) {
        lines.append(.stated(before.lines[old]))
        old += 1
      } else if inserted.contains(new) {
        lines.append(.actual(after.lines[new]))
        new += 1
      } else {
        lines.append(.same(after.lines[new]))
        old += 1
        new += 1
      }
    }
    self.lines = Self.bound(Self.fold(lines), leftOut: max(before.leftOut, after.leftOut))
  }

  private static func split(_ text: String) -> (lines: [String], leftOut: Int) {
    var all = text.split(separator: "\n", omittingEmptySubsequences: false)
    while all.last?.isEmpty == true { all.removeLast() }
    return (all.prefix(considered).map(String.init), max(0, all.count - considered))
  }

  /// Long stretches of lines that are the same become one.
  private static func fold(_ lines: [Line]) -> [Line] {
    let changed = lines.indices.filter { if case .same = lines[$0] { false } else { true } }
    var near = Set<Int>()
    for index in changed { near.formUnion(max(0, index - context)...min(lines.count - 1, index + context)) }
    var out: [Line] = []
    for (index, line) in lines.enumerated() {
      if near.contains(index) {
        out.append(line)
      } else if case .omitted(let count) = out.last {
        out[out.count - 1] = .omitted(count + 1)
      } else {
        out.append(.omitted(1))
      }
    }
    return out
  }

  private static func bound(_ lines: [Line], leftOut: Int) -> [Line] {
    let hidden = lines.dropFirst(shown).reduce(leftOut) {
      if case .omitted(let count) = $1 { $0 + count } else { $0 + 1 }
    }
    return Array(lines.prefix(shown)) + (hidden > 0 ? [.omitted(hidden)] : [])
  }
}

extension CollectionDifference.Change {
  fileprivate var place: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}

extension String {
  fileprivate var withoutTrailingSpace: Substring {
    var rest = self[...]
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}
