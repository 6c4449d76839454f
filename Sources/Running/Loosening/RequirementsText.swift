import FoundationEssentials

/// What a file for `pip install --requirement` says, with all that it includes: as soon as one of them changes something else may
/// have to be installed.
struct RequirementsText {
  private(set) var bytes: [UInt8] = []
  private var seen: Set<String> = []

  /// Nil where the file cannot be read. What it includes and cannot be read is left for pip to complain of.
  init?(of file: String) {
    guard add(file) else { return nil }
  }

  private mutating func add(_ file: String) -> Bool {
    guard let data = FileManager.default.contents(atPath: file) else { return false }
    guard seen.insert(URL(filePath: file).standardizedFileURL.path).inserted else { return true }
    bytes += data
    bytes.append(0)
    let folder = URL(filePath: file).deletingLastPathComponent()
    for line in String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline) {
      guard let other = Self.included(by: line) else { continue }
      _ = add(other.hasPrefix("/") ? other : folder.appending(path: other).path)
    }
    return true
  }

  /// pip's "Requirements file format": `-r`, `-c` and their long names, with a space, an equals sign or neither behind.
  private static func included(by line: Substring) -> String? {
    let line = line.drop(while: \.isWhitespace)
    for option in ["--requirement", "--constraint", "-r", "-c"] where line.hasPrefix(option) {
      let rest = line.dropFirst(option.count).drop { $0.isWhitespace || $0 == "=" }
      return rest.prefix { !$0.isWhitespace }.isEmpty ? nil : String(rest.prefix { !$0.isWhitespace })
    }
    return nil
  }
}
