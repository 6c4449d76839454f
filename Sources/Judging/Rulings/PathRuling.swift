import Verification

/// What becomes of a path on the author's machine: `find_library('m')  # '/usr/lib/libm.dylib'`. Where neither the code nor what came
/// has the folder that it begins with, another machine was spoken of.
struct PathRuling {
  private let actual: String

  init?(_ claim: Claim, actual: String) {
    if let module = Self.module(claim.stated), module == Self.module(actual) {
      self.actual = actual
      return
    }
    // A traceback's frames stand in files of the author's, whatever comes.
    let lines = claim.stated.lines.filter { !$0.drop(while: \.isWhitespace).hasPrefix("File \"") }
    let folders = Self.folders(in: lines.joined(separator: "\n"))
    guard !folders.isEmpty, folders.allSatisfy({ !claim.code.holds($0) && !actual.holds($0) }) else { return nil }
    self.actual = actual
  }

  var verdict: Verdict { .unreached(.dependsOnMachine(actual)) }

  /// The name in `<module 'math' (built-in)>`; what follows it says where this machine's Python has the module.
  private static func module(_ text: String) -> Substring? {
    let head = "<module '"
    guard text.hasPrefix(head), text.hasSuffix(">"), let name = text.dropFirst(head.count).split(separator: "'").first
    else { return nil }
    return name
  }

  /// The first folder of every absolute path: `/usr/lib/x` gives `/usr`, `C:\\Users\\ann` gives `C:`.
  private static func folders(in text: String) -> [String] {
    text.split { " '\"()[]{},\n".contains($0) }.compactMap { word in
      let parts = word.split(separator: "/", omittingEmptySubsequences: false)
      if parts.count > 2, parts[0].isEmpty, parts[1...].allSatisfy({ !$0.isEmpty && $0.allSatisfy(isPathPart) }),
        parts[1].contains(where: \.isLetter)
      {
        return "/\(parts[1])"
      }
      let isDrive = word.first?.isUppercase == true && [":\\", ":/"].contains { word.dropFirst().hasPrefix($0) }
      return isDrive ? String(word.prefix(2)) : nil
    }
  }

  private static func isPathPart(_ character: Character) -> Bool { character.isWordPart || ".-+~@".contains(character) }
}
