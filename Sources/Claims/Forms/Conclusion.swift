import Verification

extension ClaimForm {
  /// `# every other item => [1, 3]`: what the line does, an arrow, and what comes of it.
  static let conclusion = ClaimForm("conclusion") { remark in
    let isAssigned = remark.statement.kind == .assignment
    guard isAssigned || remark.statement.kind == .expression, !remark.text.holds("\n"),
      let (before, after) = lastArrow(in: remark.text[...]), !before.isEmpty, lastArrow(in: before) == nil,
      !Clause.isConditional(before), PythonLiteral.prefix(of: before) == nil,
      case .claims(var claims)? = LiteralReading.reading(after, remark: remark)
    else { return nil }
    // "maps a -> 1" shows how something is built.
    let isNumber = PythonLiteral.parse(claims[0].text)?.isNumber ?? true
    for index in claims.indices {
      claims[index].commentary = claims[index].commentary ?? String(before)
      if isNumber || isAssigned { claims[index].standing = .ifConfirmed }
    }
    return .claims(claims)
  }

  private static func lastArrow(in text: Substring) -> (before: Substring, after: Substring)? {
    for arrow in [" => ", " -> ", " → ", " ==> ", " ⇒ "] {
      if let range = text.range(of: arrow) {
        return (text[..<range.lowerBound].trimmed, text[range.upperBound...].trimmed)
      }
    }
    return nil
  }
}
