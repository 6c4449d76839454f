extension Comparison {
  /// Line by line, each by the comparisons of a line; blank lines do not count.
  static let lines = Comparison("lines", of: [.comment, .block]) { stated, actual in
    guard actual.isPrinted else { return false }
    let one = stated.text.parts(by: .lines)
    let other = actual.text.parts(by: .lines)
    return one.count > 1 && one.count == other.count && linesHold(one[...], other[...])
  }

  static func linesHold(_ stated: ArraySlice<String>, _ actual: ArraySlice<String>) -> Bool {
    zip(stated, actual).allSatisfy { holding(of: .line, Stated($0), Actual(printed: $1)) != nil }
  }
}
