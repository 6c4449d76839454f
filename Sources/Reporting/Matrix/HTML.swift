/// Text that stands in a page as it is, nothing of it markup.
///
/// It fits XML 1.0, too, which has the same five names for what would be markup.
/// Everything that comes out of a document or a sample goes through here; so does what is ours, where that costs nothing.
enum HTML {
  /// On one line, in an element or an attribute; what could hide or turn text is written as an escape.
  static func text(_ text: String) -> String { escape(text.visible) }

  /// Several lines in an element that keeps them.
  static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { escape(String($0).visibleLine) }
      .joined(separator: "\n")
  }

  private static func escape(_ text: String) -> String {
    var out = ""
    for scalar in text.withoutNoncharacters.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
