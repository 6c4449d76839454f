extension Comparison {
  /// `f is <function f at 0x10>` for `f is <function f at 0x7f12>`.
  static let address = Comparison("address", of: [.comment, .line, .block, .item]) { stated, actual in
    guard !stated.isExact || actual.literal?.isRepr != true else { return false }
    return stated.withoutAddresses == actual.withoutAddresses
  }
}

extension Stated {
  var withoutAddresses: ShownText { ShownText(text).squeezed(foldingQuotes: true).withoutMain.withoutAddresses }
}

extension Actual {
  var withoutAddresses: ShownText { ShownText(text).squeezed(foldingQuotes: true).withoutMain.withoutAddresses }
}
