/// Words that lead to a reason.
package enum Reasons {
  /// Whatever stands before them.
  package static let sure: Phrases = [.english: ["because", "since"]]

  /// With "as", which compares as well.
  package static let all: Phrases = [.english: ["as", "because", "since"]]
}
