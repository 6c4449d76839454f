/// Words for values that Python spells otherwise.
package enum LiteralWords {
  /// Constants, whatever their case.
  package static let constants: Phrases = [.english: ["false", "none", "true"]]

  /// `True`, in other languages than Python's own.
  package static let yes: Phrases = [
    .chinese: ["真"],
    .dutch: ["waar"],
    .french: ["vrai"],
    .german: ["wahr"],
    .italian: ["vero"],
    .japanese: ["真"],
    .korean: ["참"],
    .polish: ["prawda"],
    .portuguese: ["verdadeiro"],
    .russian: ["истина", "правда"],
    .spanish: ["verdadero"],
    .turkish: ["doğru"],
    .ukrainian: ["істина", "правда"],
    .vietnamese: ["đúng"],
  ]

  /// `False`, in the same.
  package static let no: Phrases = [
    .chinese: ["假"],
    .dutch: ["onwaar"],
    .french: ["faux"],
    .german: ["falsch"],
    .italian: ["falso"],
    .japanese: ["偽"],
    .korean: ["거짓"],
    .polish: ["fałsz"],
    .portuguese: ["falso"],
    .russian: ["ложь"],
    .spanish: ["falso"],
    .turkish: ["yanlış"],
    .ukrainian: ["хибність"],
    .vietnamese: ["sai"],
  ]

  /// What a word may stand for: as Python shows it, and empty where nothing was printed.
  package static let meanings: [String: [String]] = [
    "(no output)": [""],
    "(nothing)": ["", "None"],
    "an empty dict": ["{}"],
    "an empty list": ["[]"],
    "an empty string": ["''", ""],
    "empty dict": ["{}"],
    "empty dictionary": ["{}"],
    "empty list": ["[]"],
    "empty set": ["set()"],
    "empty string": ["''", ""],
    "empty tuple": ["()"],
    "infinity": ["inf"],
    "nil": ["None"],
    "no output": [""],
    "nothing": ["", "None"],
    "null": ["None"],
  ]

  /// "And so on": further outcomes of a series, and nothing of its own.
  package static let goingOn: Phrases = [.signs: ["...", "…"], .english: ["etc", "etc."]]
}
