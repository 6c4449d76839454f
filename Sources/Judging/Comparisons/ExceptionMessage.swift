extension Comparison {
  /// Type and message, whatever the quotes, with `...` for any run of letters.
  static let exceptionMessage = Comparison("exception and message", of: .exception) { stated, actual in
    guard case .raised(let raised) = actual.nature else { return false }
    let exception = StatedException(stated.text)
    guard exception.names(raised) else { return false }
    let one = ShownText(exception.message).squeezed(foldingQuotes: true).withoutMain.withoutAddresses
    let other = ShownText(raised.message).squeezed(foldingQuotes: true).withoutMain.withoutAddresses
    return one == other || Wildcards(one.bytes)?.match(other.bytes) == true
  }
}
