import Vocabulary

/// What an author says after an outcome.
enum Commentary: Hashable {
  /// Nothing, or words set apart from the outcome by a sign: `— same contents`, `, not [2]!`, `(surprise)`.
  case apart(String?, hedge: String?)
  /// The outcome holds only under a condition, which says something else than the code beside it: `None if missing`.
  case conditional
  /// Words that go on from the outcome without a sign: `3 items`, `True for both`.
  case words(String)
  /// The outcome is only the beginning of something else: `2 * 3`, `1) first`, `50%`.
  case notAnOutcome

  /// Those first that begin with others.
  private static let signs =
    Arrows.all + Arrows.back + [
      "≈", "—", "–", "--", "- ", ";", ",", "!", "(", "[", "…", "|", "#", "/", ":", "，", "。", "；", "：", "（", "、", "！",
      "،",
      "؛",
    ]

  static func reading(_ text: Substring) -> Commentary {
    let text = text.trimmed
    if text.isEmpty { return .apart(nil, hedge: nil) }
    if let (hedge, rest) = Hedge.trailing(in: text) {
      guard case .apart(let commentary, nil) = reading(rest) else { return .words(String(text)) }
      return .apart(commentary, hedge: hedge)
    }
    if speaksOfElsewhere(text) { return .conditional }
    if text.first == ".", text.dropFirst().first?.isWhitespace ?? true {
      return .apart(nonEmpty(text.dropFirst().trimmed), hedge: nil)
    }
    // "1:5" is a slice, "10:30" a time.
    if text.first == ":", text.dropFirst().first?.isNumber == true { return .notAnOutcome }
    if let sign = signs.first(where: text.begins) {
      let said = text.dropFirst(sign.count).trimmed
      return Phrase.leading(ConditionWords.behindOutcome, in: said) == nil
        ? .apart(nonEmpty(said), hedge: nil) : .conditional
    }
    // "12 = 0000 1100": the value in another notation.
    if text.begins(with: "= "), text.dropFirst(2).first?.isNumber == true { return .words(String(text)) }
    guard let first = text.first, first.isLetter || "`'\"“‘".contains(first) || first.isEmojiLike else {
      return .notAnOutcome
    }
    return Phrase.leading(ConditionWords.behindOutcome, in: text) == nil ? .words(String(text)) : .conditional
  }

  /// Whether it begins with words for other machines or other releases.
  static func speaksOfElsewhere(_ text: Substring) -> Bool {
    Phrase.leading(Places.here, in: text) == nil && Places.elsewhere.all.contains(where: text.lowercased().hasPrefix)
  }

  private static func nonEmpty(_ text: Substring) -> String? { text.isEmpty ? nil : String(text) }
}

extension Character {
  /// ✓, 🎉 and their kin.
  var isEmojiLike: Bool {
    unicodeScalars.first.map {
      $0.value > 0x2190 && ($0.properties.isEmoji || $0.properties.generalCategory == .otherSymbol)
    }
      ?? false
  }
}
