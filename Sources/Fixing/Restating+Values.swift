import Verification

extension Restating {
  /// A value or a text as a terminal shows it.
  var block: [String] {
    let lines = LineSpelling.of(seen.text, like: written, minding: claim.manner.contains(.mindsBlanks))
    var texts = [lines]
    if literal(written) != nil, literal(seen.text) != nil {
      texts.insert(Respelling.of(seen.text, like: written), at: 0)
    }
    guard claim.kind == .session || claim.source == .session, seen.text.holds("\n\n") || seen.text.hasPrefix("\n")
    else { return texts }
    // An empty line may end an answer: doctest's word for it says that this one does not.
    let marked = texts.map(\.withBlankLinesMarked)
    return written.holds(String.blankLine) ? marked + texts : texts + marked
  }

  /// A value or a text in a comment or a sentence.
  var inline: [String] {
    let came = seen.text
    if let str = seen.str, literal(written) == nil, str.isShaped(like: written) { return [str, came] }
    if let named = nameOfStatedKind {
      return [Respelling.of(named, like: written), Respelling.of(came, like: written)]
    }
    switch (literal(written), literal(came)) {
    case (.string?, .some) where seen.nature == .printed && !came.isStringLiteral,
      (.string?, nil) where !came.holds("\n"):
      return [quote(of: written).flatMap { Quoting.quoted(came, in: $0) }, came].compactMap(\.self)
    case (.some(let old), .some(let new)):
      if let rounded = rounded(new) { return [rounded, came] }
      // What stands in brackets that the author left out.
      let bare =
        old.isBareTuple(written) && new.isTuple && came.hasPrefix("(") ? [String(came.dropFirst().dropLast())] : []
      return (bare + [came]).map { Respelling.of($0, like: written) } + [came]
    case (nil, .string(let text)?) where !text.holds("\n") && !written.contains(where: { "'\"".contains($0) }):
      return [text, came]
    case (_, nil) where came.holds("\n"): return outputs
    case (nil, .some): return withUnit ?? (written.contains(where: \.isNumber) && !isBareText ? [] : [came])
    default: return [came]
    }
  }

  /// For `d.pop("x")  # {'y': 1}`, which gives something else than a dict: what is left in `d`.
  private var nameOfStatedKind: String? {
    guard claim.kind == .value, let old = literal(written), let new = literal(seen.text), !old.isSameKind(as: new)
    else {
      return nil
    }
    let alike = seen.names.filter { PythonLiteral.parse($0)?.isSameKind(as: old) == true }
    return alike.count == 1 ? alike.first : nil
  }

  /// Lines that are stated on one line or on several.
  private var outputs: [String] {
    let lines = seen.text.lines.map(String.init)
    let quotes = SpelledLiteral(written).quote
    let quoted = quotes.map { quote in lines.map { Quoting.quoted($0, in: quote) ?? $0 } } ?? lines
    let joined = [quoted, lines].flatMap { lines in [lines.joined(separator: ", "), lines.joined(separator: " ")] }
    return written.holds("\n") || lines.count > Self.mostLinesInOne ? [seen.text] + joined : joined + [seen.text]
  }

  private static let mostLinesInOne = 6

  /// `64 bytes` for `56 bytes`, `about 700 bytes` for `about 900 bytes` where 688 came.
  private var withUnit: [String]? {
    guard claim.kind == .size, case .integer(let came)? = literal(seen.text), let number = Int(came),
      let start = written.firstIndex(where: \.isNumber)
    else { return nil }
    let old = written[start...].prefix { $0.isNumber || "._,".contains($0) }
    let rest = (written[..<start], written[old.endIndex...])
    guard !rest.1.contains(where: \.isNumber) else { return nil }
    var step = 1
    for _ in old.reversed().prefix(while: { $0 == "0" }) where step < number { step *= 10 }
    let rounded = (number + step / 2) / step * step
    return [rounded, number].map { "\(rest.0)\($0)\(rest.1)" }
  }

  /// Words without a number, so that a value that came is no number among them.
  private var isBareText: Bool { claim.answer == .text || claim.answer == .said || claim.answer == .pointedAt }

  /// A number of as many decimals as its author gave, where he says that it is not exact.
  private func rounded(_ came: PythonLiteral) -> String? {
    guard claim.hedge != nil, case .float(let text) = came, let value = Double(text),
      let dot = written.lastIndex(of: ".")
    else { return nil }
    let decimals = written[written.index(after: dot)...].count
    return decimals > 0 && written[written.index(after: dot)...].allSatisfy(\.isNumber)
      ? value.rounded(toDecimals: decimals) : nil
  }

  /// A bare word is text, not a name that has a value.
  private func literal(_ text: String) -> PythonLiteral? {
    switch PythonLiteral.parse(text) {
    case .name(let name)? where !name.holds("."): nil
    case let literal: literal
    }
  }

  private func quote(of text: String) -> UInt8? { PythonLexer.string(text)?.quote }
}
