extension Comparison {
  /// `<class 'Point'>` for `<class '__main__.Point'>`, `Optional[int]` for `typing.Optional[int]`.
  static let mainModule = Comparison("module", of: [.comment, .line, .block, .item]) { stated, actual in
    guard !stated.isExact || actual.literal?.isRepr != true else { return false }
    return stated.shown.squeezed(foldingQuotes: true).withoutMain
      == actual.shown.squeezed(foldingQuotes: true).withoutMain
  }
}
