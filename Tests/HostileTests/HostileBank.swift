import Foundation

/// A folder with one document: each program, and after each the sentinel, which holds only where nothing of an earlier
/// sample is left.
final class HostileBank: Sendable {
  let path: String

  private static let sentinel = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "sentinel.py")

  /// - Parameter words: for the sentinels' info string.
  init(_ programs: [HostileProgram], sentinelWords words: String = "") throws {
    path = FileManager.default.temporaryDirectory.appending(path: "bank-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let sentinel = try String(contentsOf: Self.sentinel, encoding: .utf8)
    var text = "# Hostile\n"
    for program in programs {
      let requires = program.requires.map { " verify:requires=\($0)" } ?? ""
      text += "\n## \(program.name)\n\n"
      text += Self.box(program.code, "python\(requires)")
      // A question of its own: it must not be taken for a sample that goes on from the one before it.
      text += words.isEmpty ? "\n## After \(program.name)\n\n" : "\n"
      text += Self.box(sentinel, "python\(words)")
    }
    try text.write(toFile: "\(path)/hostile.md", atomically: false, encoding: .utf8)
    // Whoever runs it fills in the names of the canaries.
    chmod(path, 0o777)
    chmod("\(path)/hostile.md", 0o666)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// With a fence that no program has in its text.
  private static func box(_ code: String, _ info: String) -> String {
    let fence = String(repeating: "`", count: 12)
    return "\(fence)\(info)\n\(code)\n\(fence)\n"
  }
}
