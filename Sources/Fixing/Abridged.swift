import Verification

/// What came, with as much of it left out as its author left out.
struct Abridged {
  let spelled: String

  /// Nil where it cannot be told which part would be left out.
  init?(_ stated: String, of came: String) {
    if let number = Self.number(stated, of: came) ?? Self.items(stated, of: came) ?? Self.lines(stated, of: came) {
      spelled = number
    } else {
      return nil
    }
  }

  private static let marks = ["...", "…"]

  /// The stated text where it says of what came all but what it leaves out; else nil.
  static func whole(_ stated: Substring, of came: String) -> String? {
    guard let mark = marks.first(where: stated.holds) else { return nil }
    var parts: [Substring] = []
    var rest = stated
    while let found = rest.range(of: mark) {
      parts.append(rest[..<found.lowerBound])
      rest = rest[found.upperBound...]
    }
    parts.append(rest)
    var left = came[...]
    for (index, part) in parts.enumerated() where !part.isEmpty {
      let isLast = index == parts.count - 1
      let found = index == 0 ? (left.hasPrefix(part) ? left.startIndex : nil) : left.range(of: String(part))?.lowerBound
      guard let found, !isLast || left.hasSuffix(part) else { return nil }
      left = left[left.index(found, offsetBy: part.count)...]
    }
    return String(stated)
  }

  /// `3.14159…` of `3.141592653589793`.
  private static func number(_ stated: String, of came: String) -> String? {
    guard let mark = marks.first(where: stated.hasSuffix), case .float? = PythonLiteral.parse(came) else { return nil }
    let digits = stated.dropLast(mark.count)
    guard digits.contains("."), digits.allSatisfy({ $0.isNumber || $0 == "." || $0 == "-" }), digits.count < came.count
    else { return nil }
    return came.prefix(digits.count) + mark
  }

  /// `[0, 1, …, 99]`.
  private static func items(_ stated: String, of came: String) -> String? {
    let (old, new) = (SpelledLiteral(stated), SpelledLiteral(came))
    guard let oldItems = old.items, let newItems = new.items, stated.first == came.first else { return nil }
    func isMark(_ item: Range<Int>) -> Bool { marks.contains(old.parts[item].map(\.text).joined()) }
    guard let place = oldItems.firstIndex(where: isMark), oldItems.count(where: isMark) == 1 else { return nil }
    let behind = oldItems.count - place - 1
    guard newItems.count > place + behind else { return nil }
    let kept = newItems.prefix(place) + newItems.suffix(behind)
    let texts = kept.map { new.parts[$0].map { $0.lead + $0.text }.joined().trimmedOfSpace }
    let mark = old.parts[oldItems[place]].map(\.text).joined()
    guard !texts.contains(where: { text in marks.contains { text.holds($0) } }) else { return nil }
    let all = texts.prefix(place) + [mark] + texts.suffix(behind)
    let brackets = (came.prefix(1), came.suffix(1))
    return Respelling.of("\(brackets.0)\(all.joined(separator: ", "))\(brackets.1)", like: stated)
  }

  /// Lines of which one is `...`.
  private static func lines(_ stated: String, of came: String) -> String? {
    let (old, new) = (stated.lines, came.lines)
    func isMark(_ line: Substring) -> Bool { String(line).isMark }
    guard let place = old.firstIndex(where: isMark), old.count(where: isMark) == 1, !stated.holdsOtherMark else {
      return nil
    }
    let behind = old.count - place - 1
    guard new.count > place + behind else { return nil }
    return (new.prefix(place) + [old[place]] + new.suffix(behind)).joined(separator: "\n")
  }
}

extension String {
  /// Whether something is left out within a line, too.
  fileprivate var holdsOtherMark: Bool {
    lines.contains { line in
      let text = String(line)
      return !text.isMark && (text.holds("...") || text.holds("…"))
    }
  }

  /// Whether it says of a line that others are left out: `...`, `⋮ ⋮ ⋮`.
  var isMark: Bool {
    let signs = unicodeScalars.filter { !$0.isSpace }
    return signs.elementsEqual("...".unicodeScalars) || !signs.isEmpty && signs.allSatisfy { $0 == "…" || $0 == "⋮" }
  }
}
