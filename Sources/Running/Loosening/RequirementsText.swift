import FoundationEssentials
import Verification

/// What a file for `pip install --requirement` says, with all that it includes: as soon as one of them changes something else may
/// have to be installed.
struct RequirementsText {
  private(set) var bytes: [UInt8] = []
  private var seen: Set<String> = []

  /// Of all of them together.
  private static let longest = 1 << 20

  /// What it includes and is not there is left for pip to complain of; what is there and is no file to be read is not, since pip would
  /// read it.
  init(of file: String) throws(FileBytes.Refusal) { try add(file) }

  private mutating func add(_ file: String) throws(FileBytes.Refusal) {
    guard seen.insert(URL(filePath: file).standardizedFileURL.path).inserted else { return }
    let data = try FileBytes.ofRegular(file, upTo: Self.longest)
    guard bytes.count + data.count <= Self.longest else { throw .larger(than: Self.longest) }
    bytes += data
    bytes.append(0)
    let folder = URL(filePath: file).deletingLastPathComponent()
    for line in String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline) {
      guard let other = Self.included(by: line) else { continue }
      do {
        try add(other.hasPrefix("/") ? other : folder.appending(path: other).path)
      } catch {
        if case .system = error { continue }
        throw error
      }
    }
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
