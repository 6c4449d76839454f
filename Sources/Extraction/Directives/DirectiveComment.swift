import Verification

/// A comment of a document that begins with `verify:`.
struct DirectiveComment {
  let place: Place
  /// What stands between `<!--` and `-->`, from `verify:` on.
  let text: String
  /// `-->` is there.
  let isClosed: Bool

  /// Whether it holds code that proves what stands above it.
  var isCheck: Bool { begins(with: .check) }

  /// Whether the lines below its first one are code.
  var hasCode: Bool { isCheck || begins(with: .hidden) }

  private func begins(with rule: DirectiveRule) -> Bool {
    DirectiveWord.split(text.prefix { $0 != "\n" }).contains {
      $0.value == nil && [rule.name, directivePrefix + rule.name].contains($0.name)
    }
  }
}

extension Request {
  /// What a comment asks for alone.
  init(_ comment: DirectiveComment) throws(ExtractionError) {
    try take(comment)
  }

  /// Takes a comment's words, and its lines below `hidden` as set-up.
  mutating func take(_ comment: DirectiveComment) throws(ExtractionError) {
    guard comment.isClosed else {
      throw .directive(comment.place, "the comment has no \"-->\", or an empty line in an HTML block cuts it off")
    }
    let (head, code) = Self.parts(of: comment)
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
    guard let code else { return }
    let owner = comment.isCheck ? Self.check : Self.hidden
    guard !code.allSatisfy(\.isWhitespace) else {
      throw .directive(comment.place, "\"\(owner)\" has no code; write it on the comment's next lines")
    }
    let lines = Directives.SetUp(firstLine: comment.place.line + 1, text: code)
    if comment.isCheck { try takeCheck(lines, at: comment.place) } else { directives.setUp.append(lines) }
  }

  private mutating func takeCheck(_ code: Directives.SetUp, at place: Place) throws(ExtractionError) {
    if let other = [Self.hidden, DirectiveRule.expectOutput.name].first(where: names.contains) {
      throw .directive(place, "\"check\" and \"\(other)\" have nothing to do with each other; leave one out")
    }
    check = code
    if directives.ending == nil { directives.ending = Directives.Ending(.whole, line: place.line) }
  }

  /// The words and, where `hidden` or `check` is among those of the first line, the lines below it.
  private static func parts(of comment: DirectiveComment) -> (head: String, code: String?) {
    guard let end = comment.text.firstIndex(of: "\n") else {
      return (comment.text, comment.hasCode ? "" : nil)
    }
    let head = String(comment.text[..<end])
    guard comment.hasCode else { return (comment.text, nil) }
    var code = comment.text[comment.text.index(after: end)...]
    while code.last?.isWhitespace == true { code.removeLast() }
    return (head, String(code).dedented)
  }

  private static let hidden = DirectiveRule.hidden.name
  private static let check = DirectiveRule.check.name
}
