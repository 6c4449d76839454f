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
    if claim.kind == .timing || written.holdsDuration && seen.text.holdsDuration { return .refused(.isMeasured) }
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
  var isBlock: Bool {
    claim.kind == .output || claim.kind == .session || claim.source == .session || claim.source == .outputBlock
  }

  private var isAbridged: Bool {
    if seen.holdsMark { return false }
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
