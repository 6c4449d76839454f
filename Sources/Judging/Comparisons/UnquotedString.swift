extension Comparison {
  /// `ALICE` stated for the value `'ALICE'`, `2024-01-01` for `datetime.date(2024, 1, 1)`: the text that `print` shows.
  /// A stated number is no string of digits.
  static let unquotedString = Comparison("unquoted string", of: [.comment, .item]) { stated, actual in
    guard !actual.isPrinted else { return false }
    if case .string = actual.literal, stated.literal?.isPlain == true { return false }
    let stated = ShownText(stated.text)
    let plain = ShownText(actual.plain)
    return stated == plain || stated.squeezed(foldingQuotes: true) == plain.squeezed(foldingQuotes: true)
  }
}
