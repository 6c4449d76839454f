/// Words that make a literal the subject of a sentence that is true of it anywhere: "[] is falsy".
package enum Truths {
  /// Behind the literal.
  package static let verbs: Phrases = [
    .english: ["are", "count as", "counts as", "evaluate to", "evaluates to", "is", "mean", "means"]
  ]

  /// After such a verb: what is said is of the line: "[1, 2] is printed".
  package static let ofTheLine: Phrases = [
    .english: [
      "displayed",
      "expected",
      "given",
      "logged",
      "output",
      "printed",
      "raised",
      "returned",
      "shown",
      "the answer",
      "the output",
      "the result",
      "the value",
      "thrown",
      "what",
      "yielded",
    ]
  ]

  /// Make a formula of a number before them: "0! is 1".
  package static let formula: Phrases = [
    .signs: ["="],
    .english: ["is"],
  ]
}
