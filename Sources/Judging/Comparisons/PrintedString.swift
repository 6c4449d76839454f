extension Comparison {
  /// `'a'` stated, `a` printed: the author shows the value, `print` its text.
  static let printedString = Comparison("printed string", of: [.comment, .item]) { stated, actual in
    guard actual.isPrinted, case .string(let value) = stated.literal else { return false }
    return ShownText(value) == ShownText(actual.text)
      || Wildcards(ShownText(value).bytes)?.match(ShownText(actual.text).bytes) == true
  }
}
