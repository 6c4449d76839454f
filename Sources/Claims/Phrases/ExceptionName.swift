import Verification
import Vocabulary

/// The name of an exception in a comment.
enum ExceptionName {
  /// The name that the text begins with, such as `TypeError`, `json.JSONDecodeError` or `queue.Empty`, and what follows it.
  ///
  /// - Parameter own: the exceptions of the sample's own, which may be called anything: such a name counts alone, or before
  ///   its message.
  static func prefix(of text: Substring, own: Set<String> = []) -> (name: Substring, rest: Substring)? {
    guard let (name, rest) = dottedName(in: text) else { return nil }
    if isException(name) { return isNoun(name, rest) ? nil : (name, rest) }
    guard own.contains(String(name)), rest.isEmpty || rest.first == ":" || rest.first == "!" else { return nil }
    return (name, rest)
  }

  /// Any class name, for a place where only an exception can stand: "raises NotFound", "raises queue.Empty".
  static func anyClass(in text: Substring, own: Set<String> = []) -> (name: Substring, rest: Substring)? {
    guard let (name, rest) = dottedName(in: text) else { return nil }
    if isException(name) || own.contains(String(name)) { return (name, rest) }
    let parts = name.split(separator: ".")
    guard let last = parts.last, last.first?.isUppercase == true else { return nil }
    let humps = last.filter(\.isUppercase).count
    return parts.count > 1 || humps >= 2 && humps < last.count ? (name, rest) : nil
  }

  /// Any class name where a verb announces it, else one that is an exception's.
  static func found(
    in text: Substring, isAnnounced: Bool, own: Set<String>
  ) -> (name: Substring, rest: Substring)? {
    isAnnounced ? anyClass(in: text, own: own) : prefix(of: text, own: own)
  }

  /// Whether "Exception" is only the beginning of other words, as in a heading: "Exception handling".
  private static func isNoun(_ name: Substring, _ rest: Substring) -> Bool {
    guard name == "Exception", rest.first == " ", case let more = rest.trimmed, more.first?.isLetter == true else {
      return false
    }
    return Phrase.leading(ErrorWords.behindNoun, in: more) == nil
  }

  private static func isException(_ name: Substring) -> Bool {
    let parts = name.split(separator: ".")
    guard let last = parts.last, let first = last.first else { return false }
    if first.isUppercase, PythonWords.endsAsException(name) { return true }
    return unendingNames.contains(last) || parts.count > 1 && unendingDottedNames.contains(name)
  }

  /// The standard library's exceptions whose ending does not say what they are.
  private static let unendingNames: Set<Substring> = [
    "DivisionByZero", "InvalidOperation", "FloatOperation", "QueueEmpty", "QueueFull", "QueueShutDown",
    "TimeoutExpired", "BadZipFile", "LargeZipFile", "BrokenExecutor", "BrokenProcessPool", "BrokenThreadPool",
    "IncompleteRead", "BadStatusLine",
  ]

  /// Those that are words, or names of functions, without their module.
  private static let unendingDottedNames: Set<Substring> = Set(
    ["re", "struct", "zlib", "binascii", "socket", "select", "curses", "dbm", "termios", "resource", "audioop"]
      .map { "\($0).error" }
      + [
        "decimal.Overflow", "queue.Empty", "queue.Full", "queue.ShutDown", "socket.timeout", "socket.gaierror",
        "socket.herror",
        "unittest.SkipTest",
      ])

  /// `type error`, `a key error`: the name in words, where it is all that is said or a sign or a reason follows.
  static func spelledOut(in text: Substring) -> (name: String, words: Substring, rest: Substring)? {
    let text = Phrase.leading(Articles.indefinite, in: text)?.rest ?? text
    guard let (words, rest) = Phrase.leading(ErrorWords.names, in: text),
      rest.first.map({ !$0.isWordPart }) ?? true || Phrase.leading(Conjunctions.behindName, in: rest) != nil
    else { return nil }
    let name = words.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    return (name, text[..<rest.startIndex].trimmed, rest)
  }

  /// The first exception's name in the text, with what stands before and after it.
  static func first(
    in text: Substring, own: Set<String> = []
  ) -> (before: Substring, name: Substring, rest: Substring)? {
    var index = text.startIndex
    while index < text.endIndex {
      let isStart = index == text.startIndex || !isNamePart(text[text.index(before: index)])
      if isStart, let (name, rest) = prefix(of: text[index...], own: own) { return (text[..<index], name, rest) }
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
