/// A pattern for paths, as a line of a `.gitignore` writes it (gitignore(5)).
struct Glob: Sendable, Hashable {
  /// Whether it takes back what patterns above it say.
  let isNegated: Bool
  /// Whether only folders are meant.
  let isForFolders: Bool
  /// What each name on the way must be; `**` stands for any number of them.
  private let segments: [[Character]]

  /// Nil for an empty line and a comment.
  init?(_ line: some StringProtocol) {
    var text = Substring(line)
    while text.hasSuffix(" "), !text.hasSuffix("\\ ") { text.removeLast() }
    guard !text.isEmpty, !text.hasPrefix("#") else { return nil }
    isNegated = text.hasPrefix("!")
    if isNegated { text.removeFirst() }
    isForFolders = text.hasSuffix("/")
    if isForFolders { text.removeLast() }
    let names = text.split(separator: "/", omittingEmptySubsequences: true).map(Array.init)
    guard !names.isEmpty else { return nil }
    // With a slash before its end it is bound to the folder of its file.
    segments = text.contains("/") ? names : [Self.any] + names
  }

  /// Whether it fits a path below the folder of its file.
  func fits(_ names: some BidirectionalCollection<String>, isFolder: Bool) -> Bool {
    guard isFolder || !isForFolders else { return false }
    return Self.fit(segments[...], names.map(Array.init)[...])
  }

  private static let any: [Character] = ["*", "*"]

  private static func fit(_ segments: ArraySlice<[Character]>, _ names: ArraySlice<[Character]>) -> Bool {
    guard let segment = segments.first else { return names.isEmpty }
    guard segment == any else {
      guard let name = names.first, fit(segment[...], name[...]) else { return false }
      return fit(segments.dropFirst(), names.dropFirst())
    }
    // At the end it stands for what is inside, not for the folder itself.
    if segments.count == 1 { return !names.isEmpty }
    return (0...names.count).contains { fit(segments.dropFirst(), names.dropFirst($0)) }
  }

  /// One name. Where it fits no further the last `*` takes one character more.
  private static func fit(_ pattern: ArraySlice<Character>, _ name: ArraySlice<Character>) -> Bool {
    var (pattern, name) = (pattern, name)
    var retry: (pattern: ArraySlice<Character>, name: ArraySlice<Character>)?
    while true {
      if pattern.first == "*" {
        pattern = pattern.drop { $0 == "*" }
        retry = (pattern, name)
      } else if let character = name.first, let rest = after(character, in: pattern) {
        (pattern, name) = (rest, name.dropFirst())
      } else if pattern.isEmpty, name.isEmpty {
        return true
      } else if let last = retry, !last.name.isEmpty {
        retry = (last.pattern, last.name.dropFirst())
        (pattern, name) = (last.pattern, last.name.dropFirst())
      } else {
        return false
      }
    }
  }

  /// What is left of the pattern behind what stands for one character; nil where that is another one.
  private static func after(_ character: Character, in pattern: ArraySlice<Character>) -> ArraySlice<Character>? {
    switch pattern.first {
    case nil: return nil
    case "?": return pattern.dropFirst()
    case "\\" where pattern.count > 1:
      return pattern.dropFirst().first == character ? pattern.dropFirst(2) : nil
    case "[":
      guard let (holds, rest) = set(pattern.dropFirst(), holding: character) else { fallthrough }
      return holds ? rest : nil
    default: return pattern.first == character ? pattern.dropFirst() : nil
    }
  }

  /// Of `a-z]…` or `!a-z]…`; nil without an end, so that the bracket stands for itself.
  private static func set(
    _ pattern: ArraySlice<Character>, holding character: Character
  ) -> (holds: Bool, rest: ArraySlice<Character>)? {
    var rest = pattern
    let isNegated = rest.first == "!" || rest.first == "^"
    if isNegated { rest.removeFirst() }
    var holds = false
    var isFirst = true
    while let first = rest.popFirst() {
      if first == "]", !isFirst { return (holds != isNegated, rest) }
      isFirst = false
      if rest.first == "-", let last = rest.dropFirst().first, last != "]" {
        holds = holds || first <= last && (first...last).contains(character)
        rest.removeFirst(2)
      } else {
        holds = holds || first == character
      }
    }
    return nil
  }
}
