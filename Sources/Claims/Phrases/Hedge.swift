/// Words that weaken a statement without taking it back.
enum Hedge {
  private static let leading = [
    "often", "usually", "typically", "generally", "normally", "probably", "likely", "most likely", "maybe", "perhaps",
    "possibly", "sometimes", "commonly", "mostly", "in most cases", "in most contexts", "in cpython", "on cpython",
    "e.g.",
    "for example", "for instance", "something like", "ideally", "should be", "should print", "at the prompt",
    "in the repl",
  ]

  private static let approximate = [
    "approximately", "approx.", "approx", "about", "around", "roughly", "circa", "ca.", "nearly", "almost", "~", "≈",
    "±",
  ]

  private static let trailing =
    [
      "in cpython", "on cpython", "in most contexts", "in most cases", "in most implementations", "usually", "often",
      "typically", "normally", "probably", "at the prompt", "in the repl", "in repl", "in the interactive shell",
      "in the interpreter", "in interactive mode", "in a script", "in scripts", "sometimes", "most of the time",
      "most likely", "likely", "approximately", "roughly", "or so", "approx.", "approx",
    ] + here

  /// Said of machines like the one at hand.
  static let here = [
    "on linux", "on unix", "on posix", "on a 64-bit machine", "on a 64-bit system", "on a 64-bit platform",
    "on a 64-bit build", "on 64-bit machines", "on 64-bit systems", "on 64-bit platforms", "on 64-bit builds",
    "on 64-bit linux", "on 64-bit python", "on 64-bit cpython", "on 64-bit",
  ]

  private static let ofExamples: Set<String> = ["e.g.", "for example", "for instance", "something like"]

  /// Whether it introduces one value of many that could stand there, which nothing else contradicts.
  static func isOfExample(_ hedge: String?) -> Bool { hedge.map(ofExamples.contains) ?? false }

  /// A hedge that stands first, and what it hedges.
  static func leading(in text: Substring) -> (hedge: String, rest: Substring)? {
    guard let (hedge, rest) = Phrase.leading(leading, in: text), !rest.isEmpty else { return nil }
    return (hedge, rest.first == "," || rest.first == ":" ? rest.dropFirst().trimmed : rest)
  }

  /// A word or sign for "about" that stands first.
  static func approximation(in text: Substring) -> (hedge: String, rest: Substring)? {
    guard let (hedge, rest) = Phrase.leading(approximate, in: text), !rest.isEmpty else { return nil }
    return (hedge, rest)
  }

  /// A hedge that stands behind the outcome, bare or in brackets, and what follows it.
  static func trailing(in text: Substring) -> (hedge: String, rest: Substring)? {
    let isBracketed = text.first == "("
    guard let (hedge, rest) = Phrase.leading(trailing, in: isBracketed ? text.dropFirst() : text) else { return nil }
    guard isBracketed else { return (hedge, rest) }
    guard rest.first == ")" else { return nil }
    return (hedge, rest.dropFirst().trimmed)
  }
}
