extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// The text's lines; line feeds alone end them, because `SourceText` leaves no other line end.
  var lines: [SubSequence] { split(separator: "\n", omittingEmptySubsequences: false) }
}
