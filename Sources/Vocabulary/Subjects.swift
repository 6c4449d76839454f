/// What sentences about a sample begin with.
package enum Subjects {
  /// The sample, or running it.
  package static let program: Phrases = [
    .english: [
      "executing it", "it", "running it", "running the code", "running this", "running this code", "the above",
      "the code", "the code above", "the example", "the loop", "the program", "the sample", "the script", "the snippet",
      "this", "this code", "this example", "this program", "this snippet",
    ]
  ]

  /// A line of it.
  package static let lines: Phrases = [
    .english: ["the assignment", "the last call", "the last line", "the last statement", "this line"]
  ]

  /// The sample, in a sentence right above it.
  package static let above =
    program + [
      "the code below", "the following", "the following code", "the following example", "the following snippet",
    ]

  /// What stands below a paragraph.
  package static let below: Phrases = [.english: ["note:", "the code below", "the following"]]

  /// Words that stand where the name of a variable could and are none.
  package static let noNames: Phrases = [
    .english: [
      "also",
      "answer",
      "case",
      "default",
      "everything",
      "example",
      "false",
      "he",
      "here",
      "index",
      "it",
      "key",
      "length",
      "line",
      "none",
      "note",
      "now",
      "output",
      "prints",
      "python",
      "result",
      "returns",
      "she",
      "size",
      "step",
      "still",
      "that",
      "the",
      "there",
      "this",
      "true",
      "value",
      "what",
      "which",
    ]
  ]
}
