extension Comparison {
  /// `error` or `raises` for whatever came.
  static let anyException = Comparison("any exception", of: .exception) { stated, actual in
    guard case .raised = actual.nature else { return false }
    return StatedException(stated.text).isAny
  }
}
