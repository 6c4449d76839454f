/// Words for values that Python spells otherwise.
package enum LiteralWords {
  /// Constants, whatever their case.
  package static let constants: Phrases = [.english: ["false", "none", "true"]]

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
