extension Substring {
  private static let typographicQuotes = [("“", "”"), ("‘", "’"), ("„", "“"), ("«", "»"), ("「", "」")]

  /// What stands between typographic quotation marks; nil where the text is not one such quotation. Python has no such
  /// marks: an author who writes them quotes an outcome, whose own marks may be theirs or not there.
  package var quotation: Substring? {
    for (open, close) in Self.typographicQuotes where begins(with: open) && hasSuffix(close) {
      let inside = dropFirst().dropLast()
      return inside.isEmpty || inside.holds(open) || inside.holds(close) ? nil : inside
    }
    return nil
  }
}
