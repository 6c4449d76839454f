import Verification
import Vocabulary

extension Comparison {
  /// `true` and `wahr` for `True`, `null` for `None`, `empty list` for `[]`, `nothing` where nothing was printed.
  static let words = Comparison("words", of: [.comment, .item]) { stated, actual in
    let word = stated.text.lowercased()
    // `json.dumps(True)` is not `True`.
    if PythonWords.constants.contains(stated.text), stated.text != actual.text { return false }
    if word == actual.text.lowercased() { return LiteralWords.constants.contains(word) }
    if LiteralWords.meanings[word]?.contains(actual.text) == true { return true }
    // "falso, se sigue comprobando"
    let first = word.split { ",;.，。 ".contains($0) }.first ?? ""
    return actual.text == "True" && LiteralWords.yes.contains(first)
      || actual.text == "False" && LiteralWords.no.contains(first)
  }
}
