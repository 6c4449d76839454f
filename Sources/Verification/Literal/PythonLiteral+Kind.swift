extension PythonLiteral {
  /// Whether both are values of one kind, as numbers, texts or truths are, so that one may be meant for the other.
  package func isSameKind(as other: PythonLiteral) -> Bool {
    switch (self, other) {
    case (.integer, .integer), (.float, .float), (.complex, .complex), (.string, .string), (.bytes, .bytes),
      (.tuple, .tuple), (.list, .list), (.set, .set), (.dict, .dict):
      true
    case (.constant(let stated), .constant(let came)): stated.isTruth && came.isTruth
    case (.call(let stated, _), .call(let came, _)): stated == came
    default: false
    }
  }
}

extension PythonLiteral.Constant {
  fileprivate var isTruth: Bool { self == .true || self == .false }
}
