/// Headings that are no questions: `#### Output` right above what a sample prints, and `#### Answer: B`.
enum LabelHeadings {
  static func asParagraphs(in blocks: [Block]) -> [Block] {
    var followsCode = false
    return blocks.enumerated().map { index, block in
      switch block.content {
      case .code: followsCode = true
      case .heading(_, let text):
        if followsCode, index + 1 < blocks.count, let code = blocks[index + 1].code,
          LanguageTag(info: code.info).family != .python, OutputLabel.isOnlyLabel(text)
        {
          return Block(line: block.line, content: .paragraph(text))
        }
        if OutputLabel.isAnswer(text) {
          return Block(
            line: block.line, content: .paragraph(text), pieces: block.pieces, origins: block.origins,
            option: block.option)
        }
        followsCode = false
      default: break
      }
      return block
    }
  }
}
