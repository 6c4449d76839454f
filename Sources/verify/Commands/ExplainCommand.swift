import Reporting
import Verification

/// `verify explain WORD`: says what a word of the report means, and what to do about it.
struct ExplainCommand {
  let options: Options

  func run() throws -> ExitStatus {
    let words = Term.all.map(\.word)
    guard let word = options.paths.first else { throw UsageError.missingOperand("WORD", .explain) }
    if let more = options.paths.dropFirst().first { throw UsageError.superfluousArgument(more, .explain) }
    guard let term = Term.all.first(where: { $0.word == word.lowercased() }) else {
      throw UsageError.badValue(
        flag: Subcommand.explain.invocation, value: word,
        ValueError(expected: words.choice, nearest: nearest(to: word, among: words).first))
    }
    var output = try options.openOutput()
    try output.write("\(term.word): \(term.title)\n\n")
    for line in Subcommand.lines(of: term.meaning, width: 78) { try output.write("  \(line)\n") }
    try output.finish()
    return .nothingDrifted
  }
}
