import Verification

/// A comment of a document that begins with `verify:`.
struct DirectiveComment {
  let place: Place
  /// What stands between `<!--` and `-->`, from `verify:` on.
  let text: String
  /// `-->` is there.
  let isClosed: Bool
}

extension Request {
  /// Takes a comment's words, and its lines below `hidden` as set-up.
  mutating func take(_ comment: DirectiveComment) throws(ExtractionError) {
    guard comment.isClosed else {
      throw .directive(comment.place, "the comment has no \"-->\", or an empty line in an HTML block cuts it off")
    }
    let (head, setUp) = Self.parts(of: comment)
    let words = DirectiveWord.split(head)
    let path = comment.place.path
    var taken = 0
    for word in words {
      let name = word.name.hasPrefix(directivePrefix) ? String(word.name.dropFirst(directivePrefix.count)) : word.name
      guard !name.isEmpty else { continue }
      taken += 1
      try take(
        DirectiveWord(name: name, value: word.value, line: word.line, isOpen: word.isOpen),
        at: Place(path: path, line: comment.place.line + word.line))
    }
    if taken == 0 { throw .directive(comment.place, "nothing stands after \"\(directivePrefix)\"") }
    guard let setUp else { return }
    guard !setUp.allSatisfy(\.isWhitespace) else {
      throw .directive(comment.place, "\"hidden\" has no code; write it on the comment's next lines")
    }
    directives.setUp.append(.init(firstLine: comment.place.line + 1, text: setUp))
  }

  /// The words and, where `hidden` is among those of the first line, the lines below it.
  private static func parts(of comment: DirectiveComment) -> (head: String, setUp: String?) {
    guard let end = comment.text.firstIndex(of: "\n") else {
      let isHidden = isHidden(comment.text)
      return (comment.text, isHidden ? "" : nil)
    }
    let head = String(comment.text[..<end])
    guard isHidden(head) else { return (comment.text, nil) }
    var code = comment.text[comment.text.index(after: end)...]
    while code.last?.isWhitespace == true { code.removeLast() }
    return (head, String(code).dedented)
  }

  private static func isHidden(_ head: String) -> Bool {
    DirectiveWord.split(head).contains { $0.value == nil && [hidden, directivePrefix + hidden].contains($0.name) }
  }

  private static let hidden = DirectiveRule.hidden.name
}
