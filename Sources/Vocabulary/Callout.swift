/// What unfolds or is set apart from the text around it: `> [!success]- Answer`, `??? question "Answer"`.
package enum Callout {
  /// The words that stand behind the mark of one; all of the text where it begins with none.
  package static func title(of text: Substring) -> Substring {
    if text.hasPrefix("[!"), let end = text.firstIndex(of: "]") {
      return text[text.index(after: end)...].drop { "+- ".contains($0) }
    }
    if ["!!!", "???"].contains(where: text.hasPrefix), let quote = text.firstIndex(of: "\"") {
      return text[text.index(after: quote)...].prefix { $0 != "\"" }
    }
    return text
  }
}
