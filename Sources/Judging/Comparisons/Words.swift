import Verification

extension Comparison {
  /// `true` for `True`, `null` for `None`, `empty list` for `[]`, `nothing` where nothing was printed.
  static let words = Comparison("words", of: [.comment, .item]) { stated, actual in
    let word = stated.text.lowercased()
    if word == actual.text.lowercased() { return ["true", "false", "none"].contains(word) }
    return meanings[word]?.contains(actual.text) == true
  }

  private static let meanings: [String: [String]] = [
    "null": ["None"], "nil": ["None"], "empty list": ["[]"], "empty dict": ["{}"], "empty dictionary": ["{}"],
    "empty tuple": ["()"], "empty set": ["set()"], "empty string": ["''", ""], "an empty list": ["[]"],
    "an empty dict": ["{}"], "an empty string": ["''", ""], "nothing": ["", "None"], "no output": [""],
    "(nothing)": ["", "None"], "(no output)": [""], "infinity": ["inf"],
  ]
}
