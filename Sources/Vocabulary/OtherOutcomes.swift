/// Words that show that what stands beside them is no outcome of the line.
package enum OtherOutcomes {
  /// Of an earlier time.
  package static let past: Phrases = [
    .english: ["before", "earlier", "initially", "originally", "previously", "until", "was", "were"]
  ]

  /// Of a later time, or of the line itself: "after sorting".
  package static let later: Phrases = [.english: ["after", "later", "while"]]

  /// Of what is given, or only supposed.
  package static let examples: Phrases = [
    .english: [
      "default",
      "defaults",
      "eg",
      "example",
      "expect",
      "expected",
      "given",
      "input",
      "like",
      "note",
      "suppose",
    ]
  ]

  /// Names that stand before a colon.
  package static let labels: Phrases = [
    .english: [
      "arg",
      "args",
      "argument",
      "arguments",
      "as",
      "bad",
      "bug",
      "case",
      "chapter",
      "day",
      "e",
      "exercise",
      "first",
      "format",
      "g",
      "good",
      "hint",
      "i",
      "id",
      "index",
      "initial",
      "inputs",
      "issue",
      "iteration",
      "key",
      "level",
      "limit",
      "line",
      "lines",
      "max",
      "maximum",
      "min",
      "minimum",
      "new",
      "old",
      "option",
      "options",
      "original",
      "page",
      "part",
      "pass",
      "port",
      "problem",
      "python2",
      "question",
      "range",
      "ref",
      "round",
      "second",
      "section",
      "see",
      "size",
      "solution",
      "start",
      "step",
      "such",
      "task",
      "test",
      "third",
      "time",
      "tip",
      "todo",
      "type",
      "unit",
      "units",
      "usage",
      "version",
      "warning",
      "wrong",
    ]
  ]

  /// Lead to a value that the line starts from, or is compared with.
  package static let relations: Phrases = [
    .english: [
      "add",
      "adds",
      "and",
      "as",
      "calls",
      "from",
      "in",
      "instead",
      "into",
      "of",
      "or",
      "removes",
      "same",
      "takes",
      "than",
      "to",
      "with",
    ]
  ]

  /// In a label of the author's own.
  package static let beforeColon = past + later + examples + labels

  /// In words before a state.
  package static let beforeState = past + later + examples + ["python"]

  /// In words before a literal.
  package static let beforeLiteral = past + examples + relations
}
