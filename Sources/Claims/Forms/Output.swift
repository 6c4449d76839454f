import Verification

extension ClaimForm {
  /// `#> 5`: output, whatever it looks like.
  static let markedOutput = ClaimForm("marked output") { remark in
    guard let marked = Output.marked(remark) else { return nil }
    if let (name, rest) = ExceptionName.prefix(of: marked[...], own: remark.exceptions),
      rest.isEmpty || rest.hasPrefix(": ")
    {
      return ExceptionReading.reading(name: name, rest: rest, remark: remark)
    }
    return LiteralReading.reading(marked[...], remark: remark, isAnnounced: true)
      ?? FreeText.reading(marked[...], remark: remark, isAnnounced: true)
  }
}

/// `#> 5` on lines of their own: output as some tools write it below the code.
enum Output {
  /// The lines without their mark; nil where one has none. Behind code `> 0` is a bound.
  static func marked(_ remark: Remark) -> String? {
    guard remark.position == .below else { return nil }
    let lines = remark.text.lines
    guard lines.allSatisfy({ $0.hasPrefix(">") && !$0.hasPrefix(">>") }) else { return nil }
    return lines.map { String($0.dropFirst().first == " " ? $0.dropFirst(2) : $0.dropFirst()) }.joined(separator: "\n")
  }
}
