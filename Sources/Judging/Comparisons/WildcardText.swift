extension Comparison {
  /// `Point ... created` for `Point 3 created`, as doctest's ELLIPSIS.
  static let wildcards = Comparison("wildcards", of: [.comment, .line, .block, .item]) { stated, actual in
    guard let wildcards = Wildcards(stated.withoutAddresses.bytes) else { return false }
    return wildcards.match(actual.withoutAddresses.bytes)
      || wildcards.saysSomething
        && wildcards.match(ShownText(actual.plain).squeezed(foldingQuotes: true).withoutMain.withoutAddresses.bytes)
  }
}
