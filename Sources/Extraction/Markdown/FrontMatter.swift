import Verification

/// The lines between `---` and `---` at a document's top: one `key: value` a line, of which three keys are understood.
struct FrontMatter {
  var section: String?
  var title: String?
  var level: String?
  var head: DocumentHead { DocumentHead(section: section, title: title, level: level) }
  /// Understood keys whose value is more than one line's text can say.
  private(set) var notices: [Notice] = []

  /// Reads what the text begins with and blanks it there; a text without front matter is left as it is.
  init(blanking source: inout SourceText) {
    guard let lines = Self.lines(of: source) else { return }
    for (offset, line) in lines.enumerated() {
      guard let (key, value) = Self.entry(line), ["section", "title", "level"].contains(key) else { continue }
      guard let text = Self.scalar(value) else {
        notices.append(
          Notice(
            place: Place(path: source.path, line: offset + 2),
            text: "\"\(key)\" is left out: its value is not text on one line"))
        continue
      }
      switch key {
      case "section": section = text
      case "title": title = text
      default: level = text.lowercased()
      }
    }
    source.blank(through: lines.count + 2)
  }

  /// The lines between the marks, where they are front matter: a rule (`---`) may open a document too.
  private static func lines(of source: SourceText) -> [String]? {
    guard source.line(1).map(isMark) == true else { return nil }
    var lines: [String] = []
    while let line = source.line(lines.count + 2) {
      if isMark(line) || line.trimmed == "..." { return lines.contains { entry($0) != nil } ? lines : nil }
      guard belongs(line) else { return nil }
      lines.append(line)
    }
    return nil
  }

  private static func isMark(_ line: String) -> Bool { line.hasPrefix("---") && line.trimmed == "---" }

  /// Whether YAML could have this line where a block of keys stands.
  private static func belongs(_ line: String) -> Bool {
    guard let first = line.first else { return true }
    return first.isWhitespace || "#-]}".contains(first) || entry(line) != nil
  }

  private static func entry(_ line: String) -> (key: String, value: String)? {
    guard let colon = line.firstIndex(of: ":"), let first = line.first, first.isLetter || "_\"'".contains(first)
    else { return nil }
    let key = line[..<colon]
    let rest = line[line.index(after: colon)...]
    guard rest.isEmpty || rest.first?.isWhitespace == true, !key.contains(where: \.isWhitespace) else { return nil }
    return (String(key), rest.trimmed)
  }

  /// A plain or quoted YAML scalar; nil for what goes on below or is a list, a map, an alias or a tag.
  private static func scalar(_ text: String) -> String? {
    guard let first = text.first else { return nil }
    switch first {
    case "\"", "'": return quoted(text.dropFirst(), by: first)
    case "[", "{", "|", ">", "&", "*", "!": return nil
    default:
      if let comment = text.range(of: " #") { return text[..<comment.lowerBound].trimmed }
      return text
    }
  }

  private static func quoted(_ text: Substring, by quote: Character) -> String? {
    var out = ""
    var rest = text
    while let character = rest.popFirst() {
      if character == "\\", quote == "\"", let escaped = rest.popFirst() {
        out.append(escaped)
      } else if character != quote {
        out.append(character)
      } else if quote == "'", rest.first == quote {
        out.append(rest.removeFirst())
      } else {
        return rest.trimmed.isEmpty || rest.trimmed.hasPrefix("#") ? out : nil
      }
    }
    return nil
  }
}
