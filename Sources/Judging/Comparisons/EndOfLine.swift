import Verification

extension Comparison {
  /// `15` for the printed `Total: 15`, `'b'` for `name b`: the author leaves out the words that the sample itself prints before
  /// the outcome, or, `one digit: 75.7%` for `75.7%`, adds some.
  static let endOfLine = Comparison("end of the line", of: .comment) { stated, actual in
    guard actual.isPrinted, !actual.text.holds("\n"), !stated.text.isEmpty else { return false }
    if !stated.isExact, let said = stated.text.afterLabel, !said.isEmpty, said == actual.text { return true }
    if let tail = actual.text.afterLabel, Comparison.holding(of: .item, stated, Actual(printed: tail)) != nil {
      return true
    }
    return stated.text.utf8.count > 7 && stated.text.hasPrefix("<class ") && actual.text.hasPrefix(stated.text + " ")
      || actual.text.endsWithWords(stated.shown.bytes)
      || stated.string.map { actual.text.endsWithWords(ShownText($0).bytes) } ?? false
  }
}

extension Stated {
  /// The text of a string that is stated with its quotes.
  fileprivate var string: String? {
    if case .string(let value) = literal { value } else { nil }
  }
}

extension String {
  /// What follows the first `: ` or `= ` behind a word.
  var afterLabel: String? {
    for sign in [": ", "：", " = ", "=", "-> "] {
      guard let range = range(of: sign), self[..<range.lowerBound].contains(where: \.isLetter) else { continue }
      return String(self[range.upperBound...]).trimmed
    }
    return nil
  }

  /// Whether it ends with this, after a space or a sign, and there is a word before it.
  fileprivate func endsWithWords(_ end: [UInt8]) -> Bool {
    let all = ShownText(self).bytes
    guard end.count < all.count, !end.isEmpty, all.suffix(end.count).elementsEqual(end) else { return false }
    let head = all.dropLast(end.count)
    guard let last = head.last, last == 0x20 || last == UInt8(ascii: ":") || last == UInt8(ascii: "=") || last >= 0x80
    else { return false }
    return String(decoding: head, as: UTF8.self).contains(where: \.isLetter)
  }
}
