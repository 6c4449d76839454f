import Verification
import Vocabulary

extension Comparison {
  /// `true` for `True`, `null` for `None`, `empty list` for `[]`, `nothing` where nothing was printed.
  static let words = Comparison("words", of: [.comment, .item]) { stated, actual in
    let word = stated.text.lowercased()
    if word == actual.text.lowercased() { return LiteralWords.constants.contains(word) }
    return LiteralWords.meanings[word]?.contains(actual.text) == true
  }
}
