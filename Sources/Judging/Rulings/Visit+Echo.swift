import Verification

extension Visit {
  /// Without what the prompt shows of the value, which is no output of the statement's own: it would make `'2.0'` of 2.0.
  var withoutEcho: Visit {
    guard let value, !value.isNone else { return self }
    let echo = value.repr + "\n"
    guard printed.hasSuffix(echo) else { return self }
    var visit = self
    visit.printed = String(printed.dropLast(echo.count))
    return visit
  }
}
