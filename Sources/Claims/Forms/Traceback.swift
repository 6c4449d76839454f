import Verification

extension ClaimForm {
  /// A traceback, of which only the last line counts.
  static let traceback = ClaimForm("traceback") { remark in
    guard remark.text.hasPrefix("Traceback (most recent call last)") else { return nil }
    let lines = remark.text.split(separator: "\n")
    guard
      let last = lines.last(where: { ExceptionName.anyClass(in: $0.trimmed) != nil && $0.first?.isWhitespace == false })
    else { return .commentary("a traceback without its last line") }
    return .claims([Stated(kind: .raises, text: last.trimmed)])
  }
}
