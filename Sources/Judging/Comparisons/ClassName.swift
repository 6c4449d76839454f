import Verification

extension Comparison {
  /// `int` for `<class 'int'>`.
  static let className = Comparison("class name", of: [.comment, .item, .block]) { stated, actual in
    guard case .angle(let text) = actual.literal else { return false }
    let parts = text.split(separator: "'", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "class ", !stated.text.isEmpty else { return false }
    if stated.text == text { return true }
    return parts[1] == stated.text || parts[1].hasSuffix("." + stated.text)
  }
}
