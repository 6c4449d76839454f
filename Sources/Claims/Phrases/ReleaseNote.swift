import Verification

/// A note that says for which releases something is stated: "3.10+", "(Python < 3.9)", "since 3.8", "3.8–3.11".
enum ReleaseNote {
  /// The releases that a comment's words bound its outcome to: a note in brackets, or one with which the words begin.
  /// A release that is only spoken of ("False before 3.8") bounds nothing.
  static func range(in commentary: String) -> ReleaseRange? {
    let text = commentary[...].trimmed
    if let range = note(atStartOf: text) { return range }
    var rest = text
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "(")) {
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.utf8.firstIndex(of: UInt8(ascii: ")")) else { return nil }
      if let range = whole(inside[..<close]) ?? whole(behindColon: inside[..<close]) { return range }
      rest = inside[inside.index(after: close)...]
    }
    return nil
  }

  /// The releases that a heading or a label names: "What does `match` do? (3.10+)", "Output on Python 3.12".
  static func range(inTitle title: String) -> ReleaseRange? {
    if let range = range(in: title) { return range }
    let title = title.lowercased()
    for word in ["python", "cpython", "since", "from", "before", "until", "up to"] {
      guard let found = title.range(of: word) else { continue }
      if let range = note(atStartOf: title[found.lowerBound...].trimmed) { return range }
    }
    return nil
  }

  /// Whether a note denies the releases before it: "new in 3.10", "3.10+ only". "3.10+" may merely play safe.
  static func saysNotBefore(_ note: String) -> Bool {
    let words = Phrase.words(of: note).joined(separator: " ")
    return words.hasSuffix(" only") || words.hasPrefix("only ")
      || ["new in ", "added in ", "introduced in ", "since ", "requires ", "needs "].contains { words.hasPrefix($0) }
  }

  /// Whether the outcome in these words is that of the releases that a note beside it leaves out: "3.9+, TypeError before".
  static func speaksOfOthers(_ words: Substring) -> Bool {
    Phrase.words(of: words).contains(where: otherTimes.contains)
  }

  private static let otherTimes: Set<Substring> = [
    "before", "earlier", "older", "previously", "formerly", "prior", "until", "else", "otherwise", "below",
  ]

  private static let longestLabel = 48

  /// A single release, as a label of output names it: "Python 3.12:".
  static func release(inLabel label: String) -> ReleaseRange? {
    if let range = range(inTitle: label) { return range }
    // A sentence speaks of releases; only a label is named after one.
    guard label.count <= longestLabel else { return nil }
    for word in label.split(whereSeparator: { !($0.isNumber || $0 == ".") }) where word.hasPrefix("3.") {
      let parts = word.split(separator: ".")
      guard parts.count >= 2, let minor = Int(parts[1]) else { continue }
      let number = ReleaseNumber(major: 3, minor: minor)
      return ReleaseRange(from: number, through: number)
    }
    return nil
  }

  private static func whole(_ text: Substring) -> ReleaseRange? {
    guard let (range, rest) = parse(text.trimmed) else { return nil }
    let after = rest.trimmed
    return after.isEmpty || after.first == "," || after.first == ";" || after == "only" ? range : nil
  }

  /// "nested quotes: 3.12+": what it is about stands first.
  private static func whole(behindColon text: Substring) -> ReleaseRange? {
    text.range(of: ": ").flatMap { whole(text[$0.upperBound...]) }
  }

  static func note(atStartOf text: Substring) -> ReleaseRange? {
    let place = Phrase.leading(["in", "on"], in: text)?.rest
    guard let (range, rest) = parse(place ?? text) ?? place.flatMap(single) else { return nil }
    let after = rest.trimmed
    // "3.9+ syntax": the sign bounds whatever follows.
    guard let first = after.first, text[..<rest.startIndex].last != "+" else { return range }
    return "—–-,;:.)".contains(first) || Phrase.leading(["only", "syntax"], in: after) != nil ? range : nil
  }

  private static let from = [
    "since", "from", "new in", "added in", "requires", "needs", "as of", ">=", "≥", "works in", "works since",
  ]
  private static let before = ["before", "<", "pre-", "prior to"]
  private static let through = ["until", "up to", "<=", "≤", "through"]
  private static let later = [
    "+", "and later", "and newer", "and above", "and up", "or later", "or newer", "or above", "onwards", "onward",
  ]

  private static let earlier = [
    "and earlier", "and older", "and below", "and lower", "and before", "or earlier", "or older", "or below",
    "or lower",
    "and prior",
  ]

  /// "Python 3.8", of one release only.
  static func single(_ text: Substring) -> (range: ReleaseRange, rest: Substring)? {
    guard Phrase.leading(names, in: text) != nil, let (number, rest) = number(in: withoutName(text)) else { return nil }
    return (ReleaseRange(from: number, through: number), rest)
  }

  /// A note that the text begins with, and what follows it.
  static func parse(_ text: Substring) -> (range: ReleaseRange, rest: Substring)? {
    var text = withoutName(text)
    var direction = Direction.exact
    for (words, found) in [(from, Direction.from), (before, .before), (through, .through)] {
      if let (_, rest) = Phrase.leading(words, in: text) {
        // "New in version 3.9", as Sphinx words it.
        (text, direction) = (withoutName(Phrase.leading(["version"], in: rest)?.rest ?? rest), found)
        break
      }
    }
    guard let (number, rest) = number(in: text) else { return nil }
    if direction == .exact {
      if let (_, after) = Phrase.leading(later, in: rest.trimmed) {
        return (ReleaseRange(from: number, through: nil), after)
      }
      if let (_, after) = Phrase.leading(earlier, in: rest.trimmed) {
        return (ReleaseRange(from: nil, through: number), after)
      }
      guard let dash = rest.first, "–-—".contains(dash),
        let (last, after) = self.number(in: withoutName(rest.dropFirst()))
      else { return nil }
      return (ReleaseRange(from: number, through: last), after)
    }
    // "from 3.14 on"
    let tail = Phrase.leading(later + (direction == .from ? ["on"] : []), in: rest.trimmed)?.rest ?? rest
    switch direction {
    case .from: return (ReleaseRange(from: number, through: nil), tail)
    case .before:
      return number.minor == 0
        ? nil : (ReleaseRange(from: nil, through: ReleaseNumber(major: number.major, minor: number.minor - 1)), tail)
    case .through: return (ReleaseRange(from: nil, through: number), tail)
    case .exact: return nil
    }
  }

  private enum Direction { case exact, from, before, through }

  private static let names = ["python", "cpython", "py"]

  /// The name may stand right at the number: "Python3.7".
  private static func withoutName(_ text: Substring) -> Substring {
    let text = text.trimmed
    if let (_, rest) = Phrase.leading(names, in: text) { return rest }
    guard let name = names.first(where: { text.prefix($0.count).lowercased() == $0 }),
      text.dropFirst(name.count).first?.isNumber == true
    else { return text }
    return text.dropFirst(name.count)
  }

  /// `3.10`, never a float such as `3.14159`.
  static func number(in text: Substring) -> (ReleaseNumber, Substring)? {
    let digits = text.prefix { $0.isNumber || $0 == "." }
    let word = digits.hasSuffix(".") ? digits.dropLast() : digits
    let parts = word.split(separator: ".")
    guard (2...3).contains(parts.count), parts[0] == "3" || parts[0] == "2", parts[1].count <= 2,
      let major = Int(parts[0]), let minor = Int(parts[1])
    else { return nil }
    return (ReleaseNumber(major: major, minor: minor), text[word.endIndex...])
  }
}
