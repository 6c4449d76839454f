extension Comparison {
  /// Type and message, whatever the quotes, with `...` for any run of letters.
  static let exceptionMessage = Comparison("exception and message", of: .exception) { stated, actual in
    guard case .raised(let raised) = actual.nature else { return false }
    let exception = StatedException(stated.text)
    guard exception.names(raised) else { return false }
    let one = ShownText(exception.message).bare
    let other = ShownText(raised.message).bare
    return one == other || Wildcards(one.bytes)?.match(other.bytes) == true
  }
}
