import Verification

extension Markup {
  /// An HTML block taken apart: the comments that speak to us, other comments, and what is left of it.
  init(html: String, at place: Place) {
    var pieces: [Piece] = []
    var rest = html[...]
    var line = place.line
    while !rest.isEmpty {
      let open = rest.range(of: "<!--")
      let before = rest[..<(open?.lowerBound ?? rest.endIndex)]
      if !before.allSatisfy(\.isWhitespace) { pieces.append(.content(text: Self.withoutTags(before))) }
      line += Self.lineFeeds(in: before)
      guard let open else { break }
      let inside = rest[open.upperBound...]
      let close = inside.range(of: "-->")
      let comment = inside[..<(close?.lowerBound ?? inside.endIndex)]
      let lead = comment.prefix(while: \.isWhitespace)
      if comment.dropFirst(lead.count).hasPrefix(directivePrefix) {
        pieces.append(
          .directive(
            DirectiveComment(
              place: Place(path: place.path, line: line + Self.lineFeeds(in: lead)),
              text: String(comment.dropFirst(lead.count)), isClosed: close != nil)))
      }
      line += Self.lineFeeds(in: comment)
      rest = close.map { inside[$0.upperBound...] } ?? ""
    }
    self.init(pieces: pieces, hidesCode: html.holds("<pre"))
  }

  private static func withoutTags(_ html: Substring) -> String {
    var out = ""
    var inTag = false
    for character in html {
      switch character {
      case "<": inTag = true
      case ">" where inTag: inTag = false
      default: if !inTag { out.append(character == "\n" ? " " : character) }
      }
    }
    return out.trimmed
  }

  private static func lineFeeds(in text: Substring) -> Int { text.utf8.count { $0 == UInt8(ascii: "\n") } }
}
