import Verification

/// Tasks of which one is ticked and others are not, under one heading: the options of a question. Other tasks are none.
enum QuestionOptions {
  static func settled(in blocks: [Block]) -> [Block] {
    var blocks = blocks
    var start = blocks.startIndex
    while start < blocks.endIndex {
      let end = blocks[(start + 1)...].firstIndex { if case .heading = $0.content { true } else { false } }
      let section = start..<(end ?? blocks.endIndex)
      settle(&blocks[section])
      start = section.upperBound
    }
    return blocks
  }

  private static func settle(_ blocks: inout ArraySlice<Block>) {
    guard blocks.contains(where: { $0.option != nil }) else { return }
    var ticked = 0
    var previous: Passage.Option?
    for block in blocks {
      if block.option == .ticked, previous != .ticked { ticked += 1 }
      previous = block.option
    }
    guard ticked == 1, blocks.contains(where: { $0.option == .unticked }) else {
      for index in blocks.indices { blocks[index].option = nil }
      return
    }
    // A box that is not indented stands below its item, which leads over to it.
    for index in blocks.indices.dropFirst() where blocks[index].code != nil && blocks[index].option == nil {
      if case .paragraph(let text) = blocks[index - 1].content, text.trimmed.hasSuffix(":") {
        blocks[index].option = blocks[index - 1].option
      }
    }
  }
}
