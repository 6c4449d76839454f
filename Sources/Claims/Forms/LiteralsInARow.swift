import Verification

extension ClaimForm {
  /// `# 1 2 3`, `# (1, 2) {'a': 3}` beside a line that prints: what `print` sets spaces between.
  static let literalsInARow = ClaimForm("literals in a row") { remark in
    guard remark.statement.prints || remark.statement.kind == .compound && remark.position == .below,
      !remark.text.contains("\n")
    else { return nil }
    var rest = remark.text[...].trimmed
    var count = 0
    while let (literal, after) = PythonLiteral.prefix(of: rest), literal.isRepr, after.isEmpty || after.first == " " {
      rest = after.trimmed
      count += 1
    }
    guard count > 1, rest.isEmpty else { return nil }
    return .claims([
      Stated(kind: .stdout, text: remark.text, standing: remark.position == .above ? .ifConfirmed : .definite)
    ])
  }
}
