extension Comparison {
  /// `FrozenInstanceError` for `dataclasses.FrozenInstanceError`, `LookupError` for the `KeyError` that came, either of
  /// `TypeError or ValueError`: the type or one of its bases, where no message is stated.
  static let exceptionKind = Comparison("exception", of: .exception) { stated, actual in
    guard case .raised(let raised) = actual.nature else { return false }
    let exception = StatedException(stated.text)
    return exception.names(raised) && exception.message.isEmpty
  }
}
