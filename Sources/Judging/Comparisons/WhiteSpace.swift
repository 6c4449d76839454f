extension Comparison {
  /// `INFO (1,2)` for `INFO (1, 2)`. Spaces between two words count, and so do those within a literal's strings.
  static let whiteSpace = Comparison("white space", of: [.comment, .line, .block, .item]) { stated, actual in
    guard !stated.isExact || actual.literal?.isRepr != true else { return false }
    return ShownText(stated.text).squeezed(foldingQuotes: false)
      == ShownText(actual.text).squeezed(foldingQuotes: false)
  }
}
