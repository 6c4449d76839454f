/// The name of an exception in a comment.
enum ExceptionName {
  private static let endings = ["Error", "Exception", "Warning", "Interrupt", "Exit", "Iteration", "ExceptionGroup"]

  /// The name that the text begins with, such as `TypeError` or `json.JSONDecodeError`, and what follows it.
  static func prefix(of text: Substring) -> (name: Substring, rest: Substring)? {
    guard let (name, rest) = dottedName(in: text), let last = name.split(separator: ".").last, let first = last.first
    else { return nil }
    guard first.isUppercase, endings.contains(where: { last.hasSuffix($0) }), last.count > 5 else { return nil }
    // "Error" alone is a word, `Exception` and `Warning` are classes.
    return (name, rest)
  }

  /// Any class name, for a place where only an exception can stand: "raises NotFound".
  static func anyClass(in text: Substring) -> (name: Substring, rest: Substring)? {
    if let found = prefix(of: text) { return found }
    guard let (name, rest) = dottedName(in: text), let last = name.split(separator: ".").last else { return nil }
    let humps = last.filter(\.isUppercase).count
    guard last.first?.isUppercase == true, humps >= 2, humps < last.count else { return nil }
    return (name, rest)
  }

  /// `type error`, `a key error`: the name in words, where it is all that is said or a sign or a reason follows.
  static func spelledOut(in text: Substring) -> (name: String, rest: Substring)? {
    let text = Phrase.leading(["an", "a"], in: text)?.rest ?? text
    guard let (words, rest) = Phrase.leading(inWords, in: text),
      rest.first.map({ !$0.isWordPart }) ?? true || Phrase.leading(["as", "because", "since", "at"], in: rest) != nil
    else { return nil }
    return (words.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(), rest)
  }

  private static let inWords = [
    "name error", "type error", "value error", "key error", "index error", "attribute error", "syntax error",
    "import error",
    "zero division error", "assertion error", "overflow error", "recursion error", "unbound local error",
    "runtime error",
    "indentation error", "lookup error",
  ]

  /// The first exception's name in the text, with what stands before and after it.
  static func first(in text: Substring) -> (before: Substring, name: Substring, rest: Substring)? {
    var index = text.startIndex
    while index < text.endIndex {
      let isStart = index == text.startIndex || !isNamePart(text[text.index(before: index)])
      if isStart, let (name, rest) = prefix(of: text[index...]) { return (text[..<index], name, rest) }
      index = text.index(after: index)
    }
    return nil
  }

  private static func dottedName(in text: Substring) -> (name: Substring, rest: Substring)? {
    var name = text.prefix(while: isNamePart)
    while name.last == "." { name.removeLast() }
    guard let first = name.first, first.isLetter || first == "_" else { return nil }
    return (name, text[name.endIndex...])
  }

  private static func isNamePart(_ character: Character) -> Bool { character.isWordPart || character == "." }
}
