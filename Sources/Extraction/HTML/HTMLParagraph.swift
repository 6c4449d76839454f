import Verification

/// The running text that is being gathered, as a browser would show it but for its lines, which stay the source's.
struct HTMLParagraph {
  private var line: Int?
  private var text = ""
  private var pieces = Pieces()
  /// Inline code that may go on, in another element of the same.
  private var code = ""
  private var codeOrigin = Origin()

  /// Adds a node's text; white space at the beginning of a line is not shown.
  mutating func append(_ more: PlacedText, isCode: Bool) {
    let whole = more.text
    var offset = 0
    for (number, part) in whole.lines.enumerated() {
      let end = offset + part.utf8.count
      defer { offset = end + 1 }
      if number > 0 { endLine() }
      let isAtStart = text.isEmpty || text.utf8.last == lineFeed
      let blank = isAtStart ? part.utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count : 0
      let range = (offset + blank)..<end
      guard !range.isEmpty else { continue }
      let words = String(part.utf8.dropFirst(blank)) ?? ""
      if line == nil { line = more.lines[min(number, more.lines.count - 1)] }
      text += words
      let origin = more.origin.part(range, of: whole)
      if isCode {
        codeOrigin.append(origin, at: code.utf8.count)
        code += words
      } else {
        pieces.append(words: words, at: origin)
      }
    }
  }

  /// Ends inline code.
  mutating func endCode() {
    if !code.isEmpty { pieces.append(code: code, at: codeOrigin) }
    (code, codeOrigin) = ("", Origin())
  }

  /// Ends a line, which nothing does before the first word.
  mutating func endLine() {
    guard line != nil else { return }
    text += "\n"
    if code.isEmpty { pieces.append(words: "\n", at: Origin()) } else { code += "\n" }
  }

  /// What was gathered, if anything; the next begins anew.
  mutating func take() -> Block? {
    endCode()
    defer { self = HTMLParagraph() }
    guard let line, !text[...].isBlankText else { return nil }
    return Block(line: line, content: .paragraph(text.trimmed), pieces: pieces.all, origins: pieces.origins)
  }
}
