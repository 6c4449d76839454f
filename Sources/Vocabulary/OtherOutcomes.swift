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

  /// Begin words that compare the line with another.
  package static let comparing: Phrases = [
    .english: [
      "as above", "as before", "identical to", "like above", "same as", "same output", "same result", "the same",
    ],
    .chinese: ["同上", "同样"],
    .french: ["comme ci-dessus", "idem"],
    .german: ["dasselbe", "wie oben"],
    .portuguese: ["igual a", "o mesmo"],
    .russian: ["как выше", "то же"],
    .spanish: ["igual que", "lo mismo"],
    .turkish: ["aynı"],
  ]

  /// Name a kind of thing, of which the outcome is one.
  package static let kinds: Phrases = [
    .english: [
      "boolean", "bytes", "character", "characters", "class", "copy", "dict", "dictionary", "element", "elements",
      "float",
      "generator", "greeting", "int", "integer", "item", "items", "iterator", "key", "keys", "letter", "letters",
      "line",
      "list", "message", "method", "name", "names", "number", "numbers", "object", "output", "result", "self", "set",
      "str", "string", "strings", "sum", "text", "total", "tuple", "type", "value", "values", "word", "words",
    ]
  ]

  /// In a label of the author's own.
  package static let beforeColon = past + later + examples + labels

  /// In words before a state.
  package static let beforeState = past + later + examples + ["python"]

  /// In words before a literal.
  package static let beforeLiteral = past + examples + relations
}
