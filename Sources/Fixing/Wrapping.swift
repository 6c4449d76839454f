import Verification

/// A literal that is too wide for its line, on several: as wide as its author's are, broken behind commas.
enum Wrapping {
  /// Where nothing else shows how wide an author's lines are.
  static let usualWidth = 100

  /// The text so that no line is wider than `widths` says, as far as it has commas; nil where it has too few.
  ///
  /// - Parameters:
  ///   - width: of the first line and of the others.
  ///   - lead: what stands before a further line.
  static func wrapped(_ text: String, width: (first: Int, others: Int), lead: String) -> String? {
    let literal = SpelledLiteral(text)
    guard literal.items.map({ $0.count > 2 }) ?? false else { return nil }
    var lines: [String] = [""]
    var item = ""
    func place(_ item: String, in lines: inout [String]) {
      let room = lines.count == 1 ? width.first : width.others
      let isFull = lines[lines.count - 1].unicodeScalars.count + item.unicodeScalars.count > room
      if isFull, !lines[lines.count - 1].isEmpty, lines[lines.count - 1] != lead {
        lines.append(lead + item.trimmedOfSpace)
      } else {
        lines[lines.count - 1] += item
      }
    }
    for part in literal.parts {
      item += (part.lead.isEmpty ? "" : " ") + part.text
      if part.text == ",", part.depth <= 1 {
        place(item, in: &lines)
        item = ""
      }
    }
    place(item, in: &lines)
    return lines.count > 1 ? lines.joined(separator: "\n") : nil
  }
}
