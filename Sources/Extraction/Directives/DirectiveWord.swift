/// One word of what an author writes, `name` or `name=value`, the value perhaps in quotes.
struct DirectiveWord: Hashable {
  let name: String
  let value: String?
  /// 0-based in the text that was split.
  let line: Int
  /// The value's quotation mark has no end.
  let isOpen: Bool

  /// Splits text at white space outside quotes. Quotes count after `=` only: `title=it's` is a word of its own.
  static func split(_ text: some StringProtocol, alsoAt separators: String = "") -> [DirectiveWord] {
    var words: [DirectiveWord] = []
    var rest = Substring(text)
    var line = 0
    while let character = rest.first {
      if character.isWhitespace || separators.contains(character) {
        if character == "\n" { line += 1 }
        rest.removeFirst()
        continue
      }
      let ends = { (character: Character) in character.isWhitespace || separators.contains(character) }
      let name = rest.prefix { $0 != "=" && !ends($0) }
      rest = rest.dropFirst(name.count)
      guard rest.first == "=" else {
        words.append(DirectiveWord(name: String(name), value: nil, line: line, isOpen: false))
        continue
      }
      rest.removeFirst()
      let begin = line
      if let quote = rest.first, quote == "\"" || quote == "'" {
        let (value, after) = quoted(rest.dropFirst(), by: quote)
        words.append(DirectiveWord(name: String(name), value: value, line: begin, isOpen: after == nil))
        line += value.count { $0 == "\n" }
        // Without an end the quotation mark is part of another tool's word.
        rest = after ?? rest.drop { !ends($0) }
      } else {
        let value = rest.prefix { !ends($0) }
        words.append(DirectiveWord(name: String(name), value: String(value), line: begin, isOpen: false))
        rest = rest.dropFirst(value.count)
      }
    }
    return words
  }

  private static func quoted(_ text: Substring, by quote: Character) -> (value: String, after: Substring?) {
    var value = ""
    var rest = text
    while let character = rest.popFirst() {
      if character == quote { return (value, rest) }
      if character == "\\", let escaped = rest.first, escaped == quote || escaped == "\\" {
        value.append(rest.removeFirst())
      } else {
        value.append(character)
      }
    }
    return (value, nil)
  }
}
