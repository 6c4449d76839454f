/// A document whose fixture carries `①` to `⑨` at the ends of lines: the marks are taken off and their lines remembered.
struct MarkedText {
  let text: String
  /// 1-based lines by mark, `①` first.
  let lines: [[Int]]

  init(_ marked: String) {
    var lines = [[Int]](repeating: [], count: Self.marks.count)
    var text = ""
    var line = 1
    for character in marked {
      if character.isNewline { line += 1 }
      if let mark = Self.marks.firstIndex(of: character) { lines[mark].append(line) } else { text.append(character) }
    }
    self.text = text
    self.lines = Array(lines.prefix { !$0.isEmpty })
  }

  private static let marks = Array("①②③④⑤⑥⑦⑧⑨")
}
