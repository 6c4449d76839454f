/// What sentences about a sample begin with.
package enum Subjects {
  /// The sample, or running it.
  package static let program: Phrases = [
    .english: [
      "executing it", "it", "running it", "running the code", "running this", "running this code", "the above",
      "the code", "the code above", "the example", "the loop", "the program", "the sample", "the script", "the snippet",
      "this", "this code", "this example", "this program", "this snippet",
    ],
    .chinese: ["上述代码", "上面的代码", "代码", "这", "这个程序", "这段代码", "这里"],
    .dutch: ["deze code", "dit"],
    .french: ["ce code", "ce programme", "ceci", "cela", "le code", "ça"],
    .german: ["das", "das programm", "der code", "dies", "dieser code", "es"],
    .italian: ["ciò", "il codice", "questo", "questo codice"],
    .polish: ["ten kod", "to"],
    .portuguese: ["este código", "isso", "isto", "o código"],
    .russian: ["код", "программа", "это", "этот код"],
    .spanish: ["el código", "eso", "este código", "esto"],
    .ukrainian: ["код", "це", "цей код"],
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
