import Verification

/// Which items of lists of tasks are ticked, and which are not.
struct TaskOptions {
  private let source: SourceText
  private var items: [Passage.Option?] = []

  init(in source: SourceText) { self.source = source }

  /// What the leaf at hand is a part of.
  var current: Passage.Option? { items.last ?? nil }

  mutating func visitItem(_ item: MarkdownNode, entering: Bool) {
    if entering { items.append(mark(of: item) ?? current) } else { items.removeLast() }
  }

  /// `- [x]`, `* [X]`, `1. [ ]`.
  private func mark(of item: MarkdownNode) -> Passage.Option? {
    guard let line = source.bytes(ofLine: item.startLine) else { return nil }
    let text = line.dropFirst(max(0, item.startColumn - 1)).drop { "-+*.)0123456789".utf8.contains($0) }
    let box = Array(text.drop { $0 == 0x20 || $0 == 0x09 }.prefix(4))
    guard box.count >= 3, box[0] == UInt8(ascii: "["), box[2] == UInt8(ascii: "]"),
      box.count == 3 || box[3] == 0x20 || box[3] == 0x09
    else { return nil }
    if box[1] == 0x20 { return .unticked }
    return box[1] == UInt8(ascii: "x") || box[1] == UInt8(ascii: "X") ? .ticked : nil
  }
}
