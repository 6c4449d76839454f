import Verification

extension Comparison {
  /// Lines as printed, and below them sentences about them.
  static let linesThenWords = Comparison("lines, then words", of: [.comment, .block]) { stated, actual in
    guard actual.isPrinted else { return false }
    let one = stated.text.parts(by: .lines)
    let other = actual.text.parts(by: .lines)
    guard !other.isEmpty, one.count > other.count, let last = one.last, let first = one.dropFirst(other.count).first,
      isSentence(first, to: last) || isRemark(first, below: one.prefix(other.count))
    else { return false }
    return linesHold(one.prefix(other.count), other[...])
  }

  private static func isSentence(_ first: String, to last: String) -> Bool {
    [".", "。", "!", ":", "："].contains(where: last.hasSuffix)
      && (first.split(separator: " ").count > 3 || first.unicodeScalars.contains { $0.value > 0x3000 })
  }

  /// "Order is preserved" below values.
  private static func isRemark(_ first: String, below lines: ArraySlice<String>) -> Bool {
    first.first?.isUppercase == true && first.split(separator: " ").count >= 3
      && first.allSatisfy { $0.isLetter || " ,'-.!".contains($0) }
      && lines.allSatisfy { PythonLiteral.parse($0)?.isRepr == true }
  }
}
