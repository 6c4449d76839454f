extension Comparison {
  /// `0 to 4` for five outputs 0, 1, 2, 3, 4.
  static let range = Comparison("range", of: .comment) { stated, actual in
    guard let range = StatedRange(stated.text) else { return false }
    return actual.sequences.contains { range.names($0.map(\.plain)) }
  }
}
