import Verification
import Vocabulary

/// An exception as an answer announces it: `TypeError`, `raises KeyError: 'z'`, `TypeError or ValueError`, `error`.
struct StatedException {
  /// Empty where any exception is meant, or where only a message is stated.
  let types: [String]
  let message: String
  let isAny: Bool

  init(_ text: String) {
    var rest = Substring(Self.end(of: text))
    // "raises an error: …" is three; a text that goes on like this is none of ours.
    for _ in 0..<3 {
      guard let opening = Self.openings.first(where: { rest.prefix($0.count).lowercased() == $0 }) else { break }
      rest = Self.trim(rest.dropFirst(opening.count))
    }
    var types: [String] = []
    while let name = Self.type(at: rest, isFirst: types.isEmpty) {
      types.append(String(name))
      rest = rest.dropFirst(name.count)
      guard let separator = Self.separators.first(where: { rest.hasPrefix($0) }),
        Self.type(at: rest.dropFirst(separator.count), isFirst: false) != nil
      else { break }
      rest = rest.dropFirst(separator.count)
    }
    self.types = types
    let words = rest.lowercased().filter { !"!.`'’".contains($0) }
    let said = String(words).trimmed
    isAny = types.isEmpty && (said.isEmpty || ErrorWords.alone.contains(said))
    message = isAny ? "" : Self.message(in: rest, afterType: !types.isEmpty)
  }

  /// Whether the type is the one that came or one of its bases.
  func names(_ raised: Raised) -> Bool {
    types.contains { stated in
      let name = stated.split(separator: ".").last.map(String.init) ?? stated
      let asNamedNow = Self.aliases[stated] ?? Self.aliases[name] ?? name
      let came = raised.mro + [raised.type.split(separator: ".").last.map(String.init) ?? raised.type]
      if raised.type == stated || Self.newNames[stated].map(came.contains) == true { return true }
      return asNamedNow.lowercased() == "error"
        ? Self.isError(ofModule: stated, raised) : came.contains(asNamedNow)
    }
  }

  /// Whether the words behind the type are the author's, in his own language: Python's are in ASCII, but for what they quote, and one that
  /// was stated in other words shares one with today's.
  func isGloss(besides message: String) -> Bool {
    let unquoted = self.message.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 0 }.map { String($0.element) }.joined(separator: " ")
    guard unquoted.unicodeScalars.contains(where: { !$0.isASCII && $0.properties.isAlphabetic }) else { return false }
    let words = Set(message.lowercased().split { !$0.isLetter })
    return !unquoted.lowercased().split { !$0.isLetter }.contains { $0.count > 2 && words.contains($0) }
  }

  /// What a traceback ends in: the line that names the exception, with the lines of a message that goes on. Of several
  /// tracebacks the last counts; what is indented, or left out, belongs to frames.
  private static func end(of text: String) -> String {
    var lines = text.trimmed.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if let header = lines.firstIndex(where: { $0.holds("Exception Group Traceback (") }),
      let group = lines[header...].first(where: { namesGroup(String($0).trimmed) })
    {
      return String(String(group).trimmed.dropFirst(2))
    }
    if let header = lines.lastIndex(where: { $0.hasPrefix("Traceback (") }) {
      lines = lines[(header + 1)...]
    } else if lines.contains(where: isHeadOfIPython) {
      let paragraph = lines.split { $0.allSatisfy(\.isWhitespace) }.last ?? []
      let message = paragraph.lastIndex { type(at: $0, isFirst: false) != nil && !isHeadOfIPython($0) }
      return paragraph[(message ?? paragraph.startIndex)...].joined(separator: "\n").trimmed
    } else if let first = lines.first, ["\"", "~", "/", "<"].contains(where: { first.hasPrefix("File " + $0) }) {
      lines = lines.dropFirst()
    } else {
      return text.trimmed
    }
    let end = lines.drop {
      $0.isEmpty || $0.first?.isWhitespace == true || $0.hasPrefix("File \"") || $0 == "..." || $0 == "…"
        || $0 == "[...]"
    }
    return end.joined(separator: "\n")
  }

  /// `KeyError          Traceback (most recent call last)`, below a rule, or the cell where it begins; what names the exception, again,
  /// is its last paragraph.
  static func isHeadOfIPython(_ line: Substring) -> Bool {
    let bare = trim(line)
    if ["Cell In[", "Input In [", "File <ipython-input-", "<ipython-input-"].contains(where: bare.hasPrefix) {
      return true
    }
    return line.holds(" Traceback (most recent call last)") && type(at: trim(line), isFirst: true) != nil
  }

  /// `| ExceptionGroup: two problems (2 sub-exceptions)`, which frames, indented further, are not.
  private static func namesGroup(_ line: String) -> Bool {
    line.hasPrefix("| ") && line.dropFirst(2).first?.isLetter == true
  }

  /// A name that is an exception's by its ending, or, where a colon or the end follows, any name in capitals.
  private static func type(at text: Substring, isFirst: Bool) -> Substring? {
    let name = text.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
    let dotless = name.hasSuffix(".") ? name.dropLast() : name
    guard let last = dotless.split(separator: ".").last, let initial = last.first else { return nil }
    if initial.isUppercase, PythonWords.endsAsException(last) { return dotless }
    if isOfModule(dotless) { return dotless }
    if aliases[String(dotless)] != nil || last == "KeyboardInterrupt" || last == "SystemExit" { return dotless }
    let after = text.dropFirst(dotless.count)
    return isFirst && initial.isUppercase && (after.isEmpty || after.hasPrefix(":") || after.hasPrefix("("))
      ? dotless : nil
  }

  /// `queue.Empty`, `re.error`, `socket.timeout`: of a module, so that it needs no ending.
  private static func isOfModule(_ name: Substring) -> Bool {
    let parts = name.split(separator: ".")
    guard parts.count > 1, let last = parts.last, let initial = last.first, parts[0].first?.isLowercase == true else {
      return false
    }
    return initial.isUppercase || ["error", "timeout", "herror", "gaierror"].contains(last)
  }

  /// Many modules have an `error`, or an `Error`: the one of `re` is not that of `zlib`. The part of it that is written in C
  /// says `_csv`.
  private static func isError(ofModule stated: String, _ raised: Raised) -> Bool {
    let parts = stated.split(separator: ".")
    let came = raised.type.split(separator: ".")
    guard raised.mro.contains(String(parts[parts.count - 1])) else { return false }
    guard parts.count > 1, came.count > 1 else { return true }
    return came.first?.drop { $0 == "_" } == parts[parts.count - 2].drop { $0 == "_" }
  }

  /// What follows after a sign or in quotes; words that follow at once are the author's: `TypeError at run time`.
  private static func message(in text: Substring, afterType: Bool) -> String {
    var message = trim(text)
    if afterType, message.first?.isLetter == true { return "" }
    if message.hasPrefix("("), message.hasSuffix(")") { message = trim(message.dropFirst().dropLast()) }
    while let first = message.first, ":-–—,!".contains(first) { message = trim(message.dropFirst()) }
    return String(message)
  }

  private static func trim(_ text: Substring) -> Substring {
    var text = text
    while let first = text.unicodeScalars.first, first.properties.isWhitespace { text.unicodeScalars.removeFirst() }
    while let last = text.unicodeScalars.last, last.properties.isWhitespace { text.unicodeScalars.removeLast() }
    return text
  }

  private static let openings =
    (ExceptionVerbs.raising + Articles.indefinite + ExceptionVerbs.namingAny).all.map { $0 + " " } + ["`"]
  private static let separators =
    Conjunctions.either[.english].flatMap { [" \($0) ", ", \($0) "] }
    + Conjunctions.either[.signs].flatMap { [$0, " \($0) "] } + [", "]
  /// What used to be types of their own and is one since Python 3.3 (PEP 3151), or 3.10; `re.error` has another name since 3.13.
  private static let aliases = [
    "IOError": "OSError", "EnvironmentError": "OSError", "socket.error": "OSError", "select.error": "OSError",
  ]
  private static let newNames = ["re.error": "PatternError", "socket.timeout": "TimeoutError"]
}
