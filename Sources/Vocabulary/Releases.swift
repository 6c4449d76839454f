/// Words by which something is said of some releases of Python only.
package enum Releases {
  /// Of Python.
  package static let names: Phrases = [.english: ["cpython", "py", "python"]]

  /// That release and later ones.
  package static let from: Phrases = [
    .signs: [">=", "≥"],
    .english: [
      "added in",
      "as of",
      "from",
      "introduced in",
      "needs",
      "new in",
      "requires",
      "since",
      "works in",
      "works since",
    ],
  ]

  /// Earlier ones.
  package static let before: Phrases = [
    .signs: ["<"],
    .english: ["before", "pre-", "prior to"],
  ]

  /// Up to that release.
  package static let through: Phrases = [
    .signs: ["<=", "≤"],
    .english: ["through", "until", "up to"],
  ]

  /// Behind a release.
  package static let orLater: Phrases = [
    .signs: ["+"],
    .english: [
      "and above",
      "and later",
      "and newer",
      "and up",
      "onward",
      "onwards",
      "or above",
      "or later",
      "or newer",
    ],
  ]

  /// Behind a release.
  package static let orEarlier: Phrases = [
    .english: [
      "and before",
      "and below",
      "and earlier",
      "and lower",
      "and older",
      "and prior",
      "or below",
      "or earlier",
      "or lower",
      "or older",
    ]
  ]

  /// Behind a release after `from`: "from 3.14 on".
  package static let onwards = orLater + ["on"]

  /// Before the number.
  package static let version: Phrases = [.english: ["version"]]

  /// Before the number.
  package static let nameOrVersion: Phrases = [.english: ["python", "version"]]

  /// Before a release.
  package static let places: Phrases = [.english: ["in", "on"]]

  /// Between a release and the others.
  package static let joining: Phrases = [.english: ["and", "or"]]

  /// At the beginning of a note that denies the releases before.
  package static let denying: Phrases = [
    .english: ["added in", "introduced in", "needs", "new in", "requires", "since"]
  ]

  /// Behind a release or before it.
  package static let only: Phrases = [.english: ["only"]]

  /// After a release that bounds what stands before it.
  package static let behind: Phrases = [.english: ["only", "syntax"]]

  /// Of the releases that a note leaves out.
  package static let others: Phrases = [
    .english: [
      "before",
      "below",
      "earlier",
      "else",
      "formerly",
      "older",
      "otherwise",
      "previously",
      "prior",
      "until",
    ]
  ]

  /// Before a release that what stands there is set against.
  package static let against: Phrases = [
    .english: [
      "as opposed to", "coming from", "in contrast to", "like in", "no longer", "since python", "unlike", "used to",
      "whereas",
    ],
    .chinese: ["不像", "不同于"],
    .french: ["contrairement à", "depuis python", "à la différence de"],
    .german: ["anders als", "im gegensatz zu", "im unterschied zu", "seit python"],
    .portuguese: ["ao contrário", "desde o python", "diferente de"],
    .russian: ["в отличие от"],
    .spanish: ["a diferencia de", "al contrario", "desde python"],
  ]

  /// Words for the Python of today.
  package static let nowadays: Phrases = [
    .english: ["now", "nowadays", "today"],
    .chinese: ["现在"],
    .french: ["désormais", "maintenant"],
    .german: ["heute", "inzwischen", "jetzt"],
    .italian: ["adesso", "oggi", "ora"],
    .polish: ["dziś", "teraz"],
    .portuguese: ["agora", "hoje"],
    .russian: ["сегодня", "теперь"],
    .spanish: ["ahora", "hoy"],
    .turkish: ["artık", "şimdi"],
    .ukrainian: ["сьогодні", "тепер"],
  ]

  /// Before a release in a heading.
  package static let inTitles: Phrases = [
    .english: ["before", "cpython", "from", "python", "since", "until", "up to"]
  ]

  /// With which a comment that is all about a release begins.
  package static let inHeadings: Phrases = [.english: ["in", "python", "python2", "python3"]]

  /// Before the release from which on something is gone.
  package static let removed: Phrases = [.english: ["gone in", "gone since", "removed in", "removed since"]]

  /// Before the release that a box below, or above, is new in.
  package static let introduced: Phrases = [.english: ["added in", "new in"]]

  /// As Sphinx words it.
  package static let introducedInVersion: Phrases = [.english: ["added in version", "new in version"]]

  /// As Sphinx words it.
  package static let changed: Phrases = [.english: ["changed in python", "changed in version"]]

  /// Before the release from which on the box below works.
  package static let starting: Phrases = [.english: ["as of", "beginning with", "from", "since", "starting with"]]

  /// Between the sample and its releases.
  package static let verbs: Phrases = [.english: ["is", "runs on", "was", "works on"]]

  /// At the beginning of a note.
  package static let inNotes = names + from + before + through + [">", "after", "in", "only in", "post-", "version"]
}
