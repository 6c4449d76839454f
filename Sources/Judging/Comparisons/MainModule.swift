extension Comparison {
  /// `<class 'Point'>` for `<class '__main__.Point'>`.
  static let mainModule = Comparison("module", of: [.comment, .line, .block, .item]) { stated, actual in
    guard !stated.isExact || actual.literal?.isRepr != true else { return false }
    return ShownText(stated.text).squeezed(foldingQuotes: true).withoutMain
      == ShownText(actual.text).squeezed(foldingQuotes: true).withoutMain
  }
}
