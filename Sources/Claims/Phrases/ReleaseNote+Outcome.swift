import Verification
import Vocabulary

// What is said of releases right behind an outcome, where a bare number may name one.

extension ReleaseNote {
  /// The releases for which an outcome is stated by the words behind it: "(3.9+)", "in 3.14", "(3.8), 41 (3.12)", "removed in
  /// 3.12"; or to which it is left where they name those of another: "(24 on 3.11 and older)".
  static func range(behind stated: Stated, in code: String) -> ReleaseRange? {
    guard let said = stated.kind == .version ? stated.text : stated.commentary else { return nil }
    if let range = range(in: said) { return range }
    let text = said[...].trimmed
    if let range = bare(text, behind: stated), range.from.map({ !code.holds($0.description) }) ?? true { return range }
    if stated.kind == .raises { return removal(text.drop { $0 == "(" }).map(\.range) }
    return remaining(text)
  }

  /// "removed in 3.12": what is stated holds from then on.
  static func removal(_ text: Substring) -> (range: ReleaseRange, rest: Substring)? {
    guard let (_, place) = Phrase.leading(Releases.removed, in: text),
      let (first, rest) = number(in: Phrase.leading(Releases.nameOrVersion, in: place)?.rest ?? place)
    else { return nil }
    return (ReleaseRange(from: first, through: nil), rest)
  }

  /// "in 3.14", "(3.14)", whose bracket may be taken off already: that one, as nothing tells on which side of it the others lie.
  private static func bare(_ text: Substring, behind stated: Stated) -> ReleaseRange? {
    let place = Phrase.leading(Releases.places, in: text.first == "(" ? text.dropFirst() : text)?.rest
    guard let (release, rest) = number(in: place ?? (text.first == "(" ? text.dropFirst() : text)),
      release.major == 3, release.minor < 20,
      !rest.hasPrefix(".")
        || rest.dropFirst().first?.isNumber != true
    else { return nil }
    if place == nil {
      // "3 (3.5)" tells what was rounded.
      guard rest.first == ")", Double(stated.text).map({ !(3...4).contains($0) }) ?? true else { return nil }
    } else if let next = rest.trimmed.first, !"—–-,;:.)".contains(next) {
      return nil
    }
    return ReleaseRange(from: release, through: release)
  }

  /// What a value of other releases leaves: "(24 on 3.11 and older)", "(41 since 3.12)".
  private static func remaining(_ text: Substring) -> ReleaseRange? {
    let inside = text.first == "(" ? text.dropFirst() : text
    guard let close = inside.firstIndex(of: ")"), let (_, said) = PythonLiteral.prefix(of: inside[..<close]) else {
      return nil
    }
    let note = Phrase.leading(Releases.places, in: said.trimmed)?.rest ?? said.trimmed
    guard let (other, rest) = parse(note), rest.trimmed.isEmpty else { return nil }
    switch (other.from, other.through) {
    case (nil, let last?):
      return ReleaseRange(from: ReleaseNumber(major: last.major, minor: last.minor + 1), through: nil)
    case (let first?, nil) where first.minor > 0:
      return ReleaseRange(from: nil, through: ReleaseNumber(major: first.major, minor: first.minor - 1))
    default: return nil
    }
  }
}
