import Verification

/// What came instead of what is stated, in the words in which its author would state it.
struct Restating {
  let claim: Claim
  /// What stands in the document, its lines joined by `\n`.
  let written: String
  let seen: Seen

  enum Outcome: Hashable {
    /// The one most like the author's spelling first; never empty.
    case texts([String])
    case refused(Refusal)
  }

  /// Of a comment; a box may be longer.
  private static let longestComment = 1_000
  /// Lines that a block may have more, beside its own number times three.
  private static let longestGrowth = 20

  var outcome: Outcome {
    if claim.answer == .assertion { return .refused(.isCode) }
    if claim.isInWords || !isVerbatim { return .refused(.isInWords) }
    if claim.kind == .timing { return .refused(.isMeasured) }
    if let refusal = refusalOfText { return .refused(refusal) }
    let texts: [String]
    switch seen.nature {
    case .nothing: return .refused(.showsNothing)
    case .raised(let type, let message): texts = exceptions(type, message)
    case .printedThenRaised(let printed, let type, let message):
      texts = blocks(below: printed, ExceptionText(type: type, message: message))
    case .value, .printed:
      if isAbridged {
        guard let text = Abridged(written, of: seen.text) else { return .refused(.isAbridged) }
        texts = [text.spelled]
      } else {
        texts = isBlock ? block : inline
      }
    }
    let others = texts.unique.filter { $0 != written && !$0.isEmpty }
    return others.isEmpty ? .refused(isStatedInWords ? .isInWords : .doesNotVerify) : .texts(others)
  }

  /// Whether an exception came where none is stated, or none where one is.
  var changesKind: Bool {
    switch seen.nature {
    case .raised: !statesException
    case .printedThenRaised: !statesException
    case .value, .printed: claim.kind == .raises && ExceptionLine(seen.text[...]) == nil || hasTraceback
    case .nothing: false
    }
  }

  /// Whether the document has what is stated letter for letter, but for marks and escapes.
  private var isVerbatim: Bool {
    let stated = claim.stated.letters
    return written.letters == stated || written.unescaped.letters == stated
  }

  private var refusalOfText: Refusal? {
    if case .nothing = seen.nature { return nil }
    // A reader is shown a part of so much.
    if isBlock, seen.text.lines.count > Self.longestGrowth + 3 * written.lines.count { return .isAbridged }
    if claim.source == .outputBlock, losesRemark { return .wordsBetween }
    let isLong = seen.text.utf8.count > (isBlock ? Seen.longest : Self.longestComment)
    if isLong || seen.text.hasSuffix(", …") && !isAbridged { return .isTooLong }
    if seen.text.holdsAddress, !isAbridged { return .holdsAddress }
    let controls = seen.text.unicodeScalars.contains { $0.isDangerous && $0 != "\n" && $0 != "\t" }
    return controls ? .holdsControls : nil
  }

  /// Whether what is stated is text as a terminal shows it, line by line.
  private var isBlock: Bool {
    claim.kind == .output || claim.kind == .session || claim.source == .session || claim.source == .outputBlock
  }

  private var isAbridged: Bool {
    if seen.isAbridged { return false }
    return PythonLiteral.parse(written)?.isAbridged
      ?? (written.holds("...") || written.holds("…") || written.lines.contains { String($0).isMark })
  }

  /// Whether its author has set a comment of his own between the lines, which what came does not have.
  private var losesRemark: Bool {
    let came = Set(seen.text.lines.map(\.letters))
    return written.lines.contains { $0.letters.hasPrefix("#") && !came.contains($0.letters) }
      && !seen.text.lines.contains { $0.letters.hasPrefix("#") }
  }

  /// A number with words: which of them are the outcome is the author's affair.
  private var isStatedInWords: Bool { PythonLiteral.parse(seen.text) != nil && written.contains(where: \.isNumber) }
}

// MARK: Values and texts

extension Restating {
  private var block: [String] {
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

  private var inline: [String] {
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

// MARK: Exceptions

extension Restating {
  private var hasTraceback: Bool { written.holds("Traceback (most recent call last)") }

  private var statesException: Bool {
    claim.kind == .raises || hasTraceback || ExceptionLine((written.lines.last ?? "")[...]) != nil
  }

  private func exceptions(_ type: String, _ message: String) -> [String] {
    let raised = ExceptionText(type: type, message: message)
    if isBlock { return blocks(below: "", raised) }
    // An exception in prose, or in a comment, stands on one line.
    guard let stated = ExceptionLine(written[...]) else {
      // "lève une TypeError: …", where the words are a part of what is stated.
      guard let start = written.wordStarts.first(where: { ExceptionLine(written[$0...]) != nil }),
        let stated = ExceptionLine(written[start...])
      else { return [raised.line, raised.type] }
      let named = raised.like(stated)
      return ["\(written[..<start])\(stated.message == nil ? named.type : named.line)"]
    }
    let named = raised.like(stated)
    let names = stated.type.contains(".") ? [named] : [named.short, named]
    return names.map { stated.message == nil ? $0.type : $0.line } + names.map(\.type)
  }

  /// A block that ends in an exception, with as much of a traceback as its author shows.
  private func blocks(below printed: String, _ raised: ExceptionText) -> [String] {
    var lines = written.lines
    let isHeader = { (line: Substring) in line.holds("Traceback (most recent call last)") }
    let isPlace = { (line: Substring) in line.drop { $0 == " " }.hasPrefix("File \"") }
    guard let header = lines.firstIndex(where: isHeader) ?? lines.firstIndex(where: isPlace) else {
      let end = ExceptionLine(lines.last ?? "").map(raised.like) ?? raised
      let bare = (printed.isEmpty ? [] : [printed]) + [end.text]
      let header = "Traceback (most recent call last):"
      let whole = (printed.isEmpty ? [] : [printed]) + [header, "    ...", end.text]
      let texts = [whole, bare].map { $0.joined(separator: "\n") }
      return statesException ? texts.reversed() : texts
    }
    let ruler = header > 0 && lines[header - 1].hasPrefix("----------") ? header - 1 : header
    let above = lines[..<ruler].joined(separator: "\n")
    let head = lines[ruler..<header] + [raised.header(like: lines[header])]
    lines = Array(head + lines[(header + 1)...])
    // The message may go on over several lines; what is above it is indented, or the traceback's own.
    let last = lines.lastIndex { ExceptionLine($0.prefix { $0 != ":" }) != nil } ?? lines.count - 1
    let named = ExceptionLine(lines[last]).map(raised.like) ?? raised
    let before = LineSpelling.of(printed, like: above, minding: false)
    return [
      ((printed.isEmpty ? [] : [before]) + lines[..<last].map(String.init) + [named.text]).joined(separator: "\n")
    ]
  }
}

extension Claim {
  /// Whether what is stated is no text of its own: "works", "error", a note of version, an option.
  fileprivate var isInWords: Bool {
    kind == .version || certainty == .ifContradicted || !rejected.isEmpty
  }
}

extension [String] {
  fileprivate var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
