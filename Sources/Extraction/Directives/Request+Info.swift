import Verification

extension Request {
  /// Takes the words of an info string that begin with `verify:`; all others are other tools'.
  mutating func take(info: String, at place: Place) throws(ExtractionError) {
    guard info.holds(directivePrefix) else { return }
    for word in DirectiveWord.split(info, alsoAt: "{}") where word.name.hasPrefix(directivePrefix) {
      let name = String(word.name.dropFirst(directivePrefix.count))
      guard !name.isEmpty else {
        throw .directive(place, "nothing stands after \"\(directivePrefix)\"; write it and the word without a space")
      }
      guard name != DirectiveRule.check.name else {
        throw .directive(
          place, "\"\(name)\" stands in a comment below a paragraph, its code on the comment's next lines")
      }
      guard name != DirectiveRule.hidden.name else {
        throw .directive(place, "\"\(name)\" stands in a comment before the box, its code on the comment's next lines")
      }
      try take(DirectiveWord(name: name, value: word.value, line: 0, isOpen: word.isOpen), at: place)
    }
  }
}

/// What tells our words from other tools'.
let directivePrefix = "verify:"
