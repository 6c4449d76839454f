import Verification

extension Comparison {
  /// `“None”` for `None`, `“ABC”` for `'ABC'`: what typographic marks quote, by the text that `print` shows or the `repr`.
  static let quotation = Comparison("quotation", of: [.comment, .item]) { stated, actual in
    guard let quoted = stated.text[...].quotation else { return false }
    let inside = ShownText(String(quoted))
    return inside == actual.shown || inside == ShownText(actual.plain)
  }
}
