extension Comparison {
  /// Letter for letter, but for the white space at the ends of lines and of the whole.
  static let text = Comparison("text", of: [.comment, .line, .block, .item]) { stated, actual in
    ShownText(stated.text) == ShownText(actual.text)
  }
}
