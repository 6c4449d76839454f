extension Comparison {
  /// Lines as printed, and below them sentences about them.
  static let linesThenWords = Comparison("lines, then words", of: [.comment, .block]) { stated, actual in
    guard actual.isPrinted else { return false }
    let one = stated.text.parts(by: .lines)
    let other = actual.text.parts(by: .lines)
    guard !other.isEmpty, one.count > other.count, let last = one.last, let first = one.dropFirst(other.count).first,
      [".", "。", "!", ":", "："].contains(where: last.hasSuffix),
      first.split(separator: " ").count > 3 || first.unicodeScalars.contains(where: { $0.value > 0x3000 })
    else { return false }
    return linesHold(one.prefix(other.count), other[...])
  }
}
