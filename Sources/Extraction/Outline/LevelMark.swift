import Vocabulary

/// How a document says for whom a question is.
enum LevelMark {

  /// A line of metadata has at most this many bytes.
  private static let longestLine = 400

  /// The level that a heading is nothing but: `## Senior`, `## Mid level`, `## Junior questions`.
  static func heading(_ text: String) -> String? {
    func isSign(_ character: Character) -> Bool { !character.isWordPart || character == "_" }
    let text = text.lowercased().drop(while: isSign)
    let first = text.prefix { !isSign($0) }
    guard Levels.all.contains(first) else { return nil }
    let others = text[first.endIndex...].split(whereSeparator: isSign)
    return others.allSatisfy(Levels.companions.contains) ? String(first) : nil
  }

  /// The mark at a heading's end and the heading without it: `… Junior`, `[senior]`, `(Mid)`, `— Senior`.
  static func atEnd(of heading: String) -> (text: String, level: String)? {
    let heading = heading.trimmed
    guard let space = heading.lastIndex(where: \.isWhitespace) else { return nil }
    let word = heading[heading.index(after: space)...]
    let bare = word.drop { "([{".contains($0) }
    let name = bare.prefix { $0.isLetter }
    let level = name.lowercased()
    guard Levels.all.contains(level), bare.dropFirst(name.count).allSatisfy({ ")]}".contains($0) }) else { return nil }
    let before = heading.dropLast(word.count).trimmed
    let text = before.reversed().drop { "-–—·:|•".contains($0) || $0.isWhitespace }.reversed()
    guard !text.isEmpty else { return nil }
    let isSetApart = word.count != name.count || text.count != before.count
    let isPlain =
      name.first?.isUppercase == true && (Levels.names.contains(level) || before.last?.isPunctuation == true)
    return isSetApart || isPlain ? (String(text), level) : nil
  }

  /// The level that a line of metadata gives: `Level: mid`, `Difficulty: Hard · Source: docs`.
  static func line(_ line: Substring) -> String? {
    guard line.utf8.count <= longestLine, let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let key = line[..<colon].drop { !$0.isLetter }.lowercased().trimmed
    guard Levels.keys.contains(key) else { return nil }
    let value = line[line.index(after: colon)...].drop { !$0.isLetter && !$0.isNumber }
    let name = value.prefix { $0.isLetter || $0.isNumber || $0 == "-" }.lowercased()
    let rest = value.dropFirst(name.count).trimmed
    let isAlone = rest.first.map { !$0.isLetter } ?? true
    return !name.isEmpty && (isAlone || Levels.all.contains(name)) ? name : nil
  }
}
