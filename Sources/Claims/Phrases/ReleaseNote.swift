import Verification
import Vocabulary

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
    for word in Releases.inTitles.all {
      guard let found = title.range(of: word) else { continue }
      if let range = note(atStartOf: title[found.lowerBound...].trimmed) { return range }
    }
    return nil
  }

  /// Whether a note denies the releases before it: "new in 3.10", "3.10+ only". "3.10+" may merely play safe.
  static func saysNotBefore(_ note: String) -> Bool {
    let words = Phrase.words(of: note).joined(separator: " ")
    return Releases.only.all.contains { words.hasSuffix(" \($0)") || words.hasPrefix("\($0) ") }
      || Releases.denying.all.contains { words.hasPrefix("\($0) ") }
  }

  /// Whether the outcome in these words is that of the releases that a note beside it leaves out: "3.9+, TypeError before".
  static func speaksOfOthers(_ words: Substring) -> Bool {
    Phrase.words(of: words).contains(where: Releases.others.contains)
  }

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
    return after.isEmpty || after.first == "," || after.first == ";" || Releases.only.contains(after) ? range : nil
  }

  /// "nested quotes: 3.12+": what it is about stands first.
  private static func whole(behindColon text: Substring) -> ReleaseRange? {
    text.range(of: ": ").flatMap { whole(text[$0.upperBound...]) }
  }

  static func note(atStartOf text: Substring) -> ReleaseRange? {
    let place = Phrase.leading(Releases.places, in: text)?.rest
    guard let (range, rest) = parse(place ?? text) ?? place.flatMap(single) else { return nil }
    let after = rest.trimmed
    // "3.9+ syntax": the sign bounds whatever follows.
    guard let first = after.first, text[..<rest.startIndex].last != "+" else { return range }
    return "—–-,;:.)".contains(first) || Phrase.leading(Releases.behind, in: after) != nil ? range : nil
  }

  /// "Python 3.8", of one release only.
  static func single(_ text: Substring) -> (range: ReleaseRange, rest: Substring)? {
    guard Phrase.leading(Releases.names, in: text) != nil, let (number, rest) = number(in: withoutName(text)) else {
      return nil
    }
    return (ReleaseRange(from: number, through: number), rest)
  }

  /// A note that the text begins with, and what follows it.
  static func parse(_ text: Substring) -> (range: ReleaseRange, rest: Substring)? {
    var text = withoutName(text)
    var direction = Direction.exact
    if let (found, rest) = Direction.leading(in: text) {
      // "New in version 3.9", as Sphinx words it.
      (text, direction) = (withoutName(Phrase.leading(Releases.version, in: rest)?.rest ?? rest), found)
    }
    guard let (number, rest) = number(in: text) else { return nil }
    if direction == .exact {
      if let (_, after) = Phrase.leading(Releases.orLater, in: rest.trimmed) {
        return (ReleaseRange(from: number, through: nil), after)
      }
      if let (_, after) = Phrase.leading(Releases.orEarlier, in: rest.trimmed) {
        return (ReleaseRange(from: nil, through: number), after)
      }
      guard let dash = rest.first, "–-—".contains(dash),
        let (last, after) = self.number(in: withoutName(rest.dropFirst()))
      else { return nil }
      return (ReleaseRange(from: number, through: last), after)
    }
    // "from 3.14 on"
    let later = direction == .from ? Releases.onwards : Releases.orLater
    let tail = Phrase.leading(later, in: rest.trimmed)?.rest ?? rest
    switch direction {
    case .from: return (ReleaseRange(from: number, through: nil), tail)
    case .before:
      return number.minor == 0
        ? nil : (ReleaseRange(from: nil, through: ReleaseNumber(major: number.major, minor: number.minor - 1)), tail)
    case .through: return (ReleaseRange(from: nil, through: number), tail)
    case .exact: return nil
    }
  }

  private enum Direction {
    case exact, from, before, through

    /// The direction that words at the beginning give, the longest of them: `<=` is no `<`.
    static func leading(in text: Substring) -> (direction: Direction, rest: Substring)? {
      let found = [(Direction.from, Releases.from), (.before, Releases.before), (.through, Releases.through)]
        .compactMap { direction, words in
          Phrase.leading(words, in: text).map { (direction: direction, phrase: $0.phrase, rest: $0.rest) }
        }
      return found.max { $0.phrase.count < $1.phrase.count }.map { ($0.direction, $0.rest) }
    }
  }

  /// The name may stand right at the number: "Python3.7".
  private static func withoutName(_ text: Substring) -> Substring {
    let text = text.trimmed
    if let (_, rest) = Phrase.leading(Releases.names, in: text) { return rest }
    guard let name = Releases.names.all.first(where: { text.prefix($0.count).lowercased() == $0 }),
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
