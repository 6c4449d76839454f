import Verification
import Vocabulary

extension ClaimForm {
  /// `# every other item => [1, 3]`: what the line does, an arrow, and what comes of it.
  static let conclusion = ClaimForm("conclusion") { remark in
    guard !remark.text.holds("\n"), let (before, after) = lastArrow(in: remark.text[...]), !before.isEmpty else {
      return nil
    }
    let call = Subject(before).flatMap { $0.isCall && $0.rest.trimmed.isEmpty ? $0 : nil }
    if let call, !remark.statement.calls(call) { return .commentary("it speaks of a call that is not the line's") }
    let isAssigned = remark.statement.kind == .assignment
    guard isAssigned || remark.statement.kind == .expression, lastArrow(in: before) == nil,
      !Clause.isConditional(before), call != nil || PythonLiteral.prefix(of: before) == nil,
      case .claims(var claims)? = LiteralReading.reading(after, remark: remark)
    else { return nil }
    // "maps a -> 1" shows how something is built.
    let isNumber = PythonLiteral.parse(claims[0].text)?.isNumber ?? true
    let isWhole = call.map(remark.statement.isWholly) ?? false
    for index in claims.indices {
      claims[index].commentary = claims[index].commentary ?? String(before)
      if !isWhole, isNumber || isAssigned || call != nil { claims[index].certainty = .ifConfirmed }
    }
    return .claims(claims)
  }

  private static func lastArrow(in text: Substring) -> (before: Substring, after: Substring)? {
    for arrow in Arrows.spaced {
      if let range = text.range(of: arrow) {
        return (text[..<range.lowerBound].trimmed, text[range.upperBound...].trimmed)
      }
    }
    return nil
  }
}

extension Statement {
  /// Whether the call stands in the line, however it is spaced.
  func calls(_ call: Subject) -> Bool { Self.packed(code).holds(Self.packed(call.text)) }

  /// Whether the line does nothing else than to make the call and to bind or print what it gives.
  fileprivate func isWholly(_ call: Subject) -> Bool {
    let (code, call) = (Self.packed(code), Self.packed(call.text))
    return code == call || code == "print(\(call))"
      || code.hasSuffix("=\(call)") && !code.dropLast(call.count + 1).holds("=")
  }

  private static func packed(_ text: some StringProtocol) -> String { String(text.filter { $0 != " " }) }
}
