import Verification
import Vocabulary

extension ClaimForm {
  /// `#> 5`: output, whatever it looks like, on lines of its own or behind code.
  static let markedOutput = ClaimForm("marked output") { remark in
    guard let marked = Output.marked(remark) ?? Output.pointedAt(remark) else { return nil }
    let reading = reading(ofMarked: marked.text, remark: remark.with(text: marked.text))
    guard case .claims(var claims)? = reading else { return reading }
    for index in claims.indices { claims[index].words = claims[index].words.flatMap(marked.slices) }
    return .claims(claims)
  }

  private static func reading(ofMarked text: Substring, remark: Remark) -> Reading? {
    if let (name, rest) = ExceptionName.prefix(of: text, own: remark.exceptions), rest.isEmpty || rest.hasPrefix(": ") {
      return ExceptionReading.reading(name: name, rest: rest, remark: remark)
    }
    return LiteralReading.reading(text, remark: remark, isAnnounced: true)
      ?? FreeText.reading(text, remark: remark, isAnnounced: true)
  }
}

/// `#> 5`: output as some tools write it below the code, and some authors behind it.
enum Output {
  /// The lines without their mark; nil where one has none. Behind code `# > 0` is a bound.
  static func marked(_ remark: Remark) -> Joined? {
    guard remark.position == .below || remark.position == .trailing && remark.isMarked else { return nil }
    let lines = remark.text.lines
    guard lines.allSatisfy({ $0.hasPrefix(">") && !$0.hasPrefix(">>") }) else { return nil }
    return Joined(lines.map { $0.dropFirst().first == " " ? $0.dropFirst(2) : $0.dropFirst() }, by: "\n")
  }

  /// The lines of a block each of which begins with the same arrow, without it: `# => 1` above `# => 2`.
  static func pointedAt(_ remark: Remark) -> Joined? {
    let lines = remark.text.lines
    guard remark.position == .below, lines.count > 1,
      let (arrow, _) = Phrase.leading(Arrows.phrases, in: remark.text), lines.allSatisfy({ $0.hasPrefix(arrow) })
    else { return nil }
    return Joined(
      lines.map { line in
        let rest = line.dropFirst(arrow.count)
        return rest.first == " " ? rest.dropFirst() : rest
      }, by: "\n")
  }
}
