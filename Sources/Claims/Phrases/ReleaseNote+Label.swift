import Verification
import Vocabulary

extension ReleaseNote {
  private static let longestHeading = 32

  /// The releases that a comment above code names, if it says little else: "Python 2:", "3.9+ only", "before Python 3.12".
  static func releases(inHeading text: String) -> ReleaseRange? {
    guard text.count <= longestHeading, !text.holds("\n"), !text.hasSuffix("?") else { return nil }
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "." || $0 == "+") }
      .map { $0.hasSuffix(".") ? $0.dropLast() : $0 }
    guard let first = words.first else { return nil }
    if let range = note(atStartOf: text[...]) { return range }
    guard Releases.inHeadings.contains(first) else { return nil }
    let named = first == "in" ? words.dropFirst() : words[...]
    let number = named.first == "python" ? named.dropFirst().first : named.first
    return ["2", "2.x", "2.7", "python2"].contains(number)
      ? ReleaseRange(from: nil, through: ReleaseNumber(major: 2, minor: 7)) : nil
  }

  /// The releases that the label of an output names, Python 2 as a whole among them: "Output (Python 2.x)".
  static func releases(inLabel label: String) -> ReleaseRange? {
    let words = label.lowercased().split { !($0.isLetter || $0.isNumber || $0 == ".") }
    for (index, word) in words.enumerated() {
      let isNamed = index > 0 && words[index - 1] == "python"
      if word == "2.x" || word == "python2" || isNamed && (word == "2" || word == "2.") {
        return ReleaseRange(from: nil, through: ReleaseNumber(major: 2, minor: 7))
      }
      if word == "3.x" || word == "python3" || isNamed && (word == "3" || word == "3.") {
        return ReleaseRange(from: ReleaseNumber(major: 3, minor: 0), through: nil)
      }
    }
    return release(inLabel: label)
  }

  private static let signs = [":", "：", "—", "–", "- ", ",", ";"] + Arrows.all

  /// The note with which the text begins, the releases that it names, and what a sign or the end of the line sets apart from it:
  /// "3.9+ → 5", "(Python 3.12) 5", "before 3.11: 5", "removed in 3.12: ImportError".
  static func lead(of text: Substring) -> (note: Substring, releases: ReleaseRange, rest: Substring)? {
    if text.first == "(" {
      guard let close = text.firstIndex(of: ")"), case let note = text[..<close].dropFirst().trimmed,
        let (releases, after) = parse(note) ?? single(note), after.trimmed.isEmpty
      else { return nil }
      return (note, releases, withoutSign(text[close...].dropFirst()) ?? text[close...].dropFirst().trimmed)
    }
    if let (releases, after) = removal(text), let rest = withoutSign(after), ExceptionName.prefix(of: rest) != nil {
      return (text[..<after.startIndex].trimmed, releases, rest)
    }
    let place = Phrase.leading(Releases.places, in: text)?.rest ?? text
    guard let (releases, after) = parse(place) ?? single(place),
      let rest = isLine(text[..<after.startIndex]) ? after : withoutSign(after)
    else { return nil }
    return (text[..<after.startIndex].trimmed, releases, rest)
  }

  /// Whether the note is all of its line.
  private static func isLine(_ note: Substring) -> Bool { note.last == "\n" }

  private static func withoutSign(_ text: Substring) -> Substring? {
    let text = text.trimmed
    return signs.first(where: text.begins).map { text.dropFirst($0.count).trimmed }
  }
}
