import Verification

/// The lists of tasks in which one is ticked and others are not: the options of a question.
struct TaskOptions {
  private let source: SourceText
  /// For each list at hand whether it holds options.
  private var lists: [Bool] = []
  private var items: [Passage.Option?] = []

  init(in source: SourceText) { self.source = source }

  /// What the leaf at hand is a part of.
  var current: Passage.Option? { items.last ?? nil }

  mutating func visitList(_ list: MarkdownNode, entering: Bool) {
    guard entering else {
      lists.removeLast()
      return
    }
    let marks = list.children.map(mark)
    lists.append(
      marks.count > 1 && !marks.contains { $0 == nil } && marks.count { $0 == .ticked } == 1)
  }

  mutating func visitItem(_ item: MarkdownNode, entering: Bool) {
    if entering { items.append(lists.last == true ? mark(of: item) : current) } else { items.removeLast() }
  }

  /// `- [x]`, `* [X]`, `1. [ ]`.
  private func mark(of item: MarkdownNode) -> Passage.Option? {
    guard let line = source.bytes(ofLine: item.startLine) else { return nil }
    let text = line.dropFirst(max(0, item.startColumn - 1)).drop { "-+*.)0123456789".utf8.contains($0) }
    let box = text.drop { $0 == 0x20 || $0 == 0x09 }.prefix(4)
    guard box.count >= 3, box.first == UInt8(ascii: "[") else { return nil }
    let sign = box[box.startIndex + 1]
    guard box[box.startIndex + 2] == UInt8(ascii: "]"), box.count == 3 || box.last == 0x20 || box.last == 0x09 else {
      return nil
    }
    if sign == 0x20 { return .unticked }
    return sign == UInt8(ascii: "x") || sign == UInt8(ascii: "X") ? .ticked : nil
  }
}
