import Verification

extension Doubt {
  /// `arr = [1, 2]  # 1`, `return found  # 3`: a line that shows nothing, beside a value of another kind, says more often what it is
  /// for.
  static let otherKindOfQuietLine = Doubt("the line shows nothing, and is worth something of another kind") { matter in
    guard matter.claim.kind == .value, matter.claim.isOfQuietLine, let actual = matter.contradiction,
      let stated = PythonLiteral.parse(matter.claim.stated), let came = PythonLiteral.parse(actual)
    else { return false }
    return stated.isPlain && came.isPlain && !stated.isSameKind(as: came) && !(stated.isFigure && came.isFigure)
  }
}

extension PythonLiteral {
  /// Whether it is a whole number or a float, which authors mix up.
  fileprivate var isFigure: Bool {
    switch self {
    case .integer, .float: true
    default: false
    }
  }
}
