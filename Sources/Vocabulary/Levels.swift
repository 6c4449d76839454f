/// For whom a question is meant.
package enum Levels {
  /// Hardly end a heading unless they mark its level.
  package static let names: Phrases = [.english: ["junior", "mid", "senior"]]

  /// Any of them, or what is as often an adjective.
  package static let all = names + ["advanced", "beginner", "easy", "hard", "intermediate", "medium", "middle"]

  /// May stand beside a level that is a heading of its own: "Junior questions".
  package static let companions: Phrases = [.english: ["level", "levels", "questions"]]

  /// Before the level in a line of metadata: "Level: mid".
  package static let keys: Phrases = [.english: ["difficulty", "level"]]
}
