import Verification

extension ClaimForm {
  /// `# 1 2 3`, `# (1, 2) {'a': 3}` beside a line that prints: what `print` sets spaces between; beside `f(1), f(2)` the items
  /// of its tuple.
  static let literalsInARow = ClaimForm("literals in a row") { remark in
    let isTuple = remark.statement.kind == .expression && StatementSigns(remark.statement.code).lists
    guard remark.statement.prints || remark.standsBelowBlock || isTuple, !remark.text.holds("\n") else { return nil }
    let text = remark.text[...].trimmed
    var rest = text
    var end = text
    var count = 0
    while let (literal, after) = PythonLiteral.prefix(of: rest), literal.isRepr, after.isEmpty || after.first == " " {
      // "False (0.30000000000000004)": a bracket is a remark, unless it is what the first one is too.
      if count > 0, rest.first == "(", text.first != "(" { break }
      end = after
      rest = after.trimmed
      count += 1
    }
    guard count > 1, case .apart(let commentary, _) = Commentary.reading(rest) else { return nil }
    return .claims([
      Stated(
        kind: isTuple ? .value : .stdout, text: text[..<end.startIndex].trimmed, commentary: commentary,
        certainty: remark.mayBeHeading ? .ifConfirmed : .definite)
    ])
  }
}
