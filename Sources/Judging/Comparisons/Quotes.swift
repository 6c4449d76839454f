extension Comparison {
  /// `Hello, "Ann"` for `Hello, 'Ann'`.
  static let quotes = Comparison("quotes", of: [.comment, .item]) { stated, actual in
    guard !stated.isExact || actual.literal?.isRepr != true else { return false }
    return ShownText(stated.text).squeezed(foldingQuotes: true) == ShownText(actual.text).squeezed(foldingQuotes: true)
  }
}
