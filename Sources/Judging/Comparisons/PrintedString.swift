extension Comparison {
  /// `'a'` stated, `a` printed: the author shows the value, `print` its text.
  static let printedString = Comparison("printed string", of: [.comment, .item]) { stated, actual in
    guard actual.isPrinted, case .string(let value) = stated.literal else { return false }
    return ShownText(value) == actual.shown
      || Wildcards(ShownText(value).bytes)?.match(actual.shown.bytes) == true
  }
}
