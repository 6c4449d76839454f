import Verification

/// The patterns of one `.gitignore`, or what a user wants to be left out.
struct IgnoreFile: Sendable {
  /// How many names lead from the top to the folder that its patterns speak of.
  let depth: Int
  private let globs: [Glob]

  /// Longer ones nobody has written.
  private static let longest = 1 << 20

  init(_ lines: [some StringProtocol], depth: Int) {
    self.depth = depth
    globs = lines.compactMap { Glob($0) }
  }

  /// Nil where the folder has none.
  init?(in folder: String, depth: Int) {
    guard let bytes = try? FileBytes.ofRegular(Folder.join(folder, ".gitignore"), upTo: Self.longest) else {
      return nil
    }
    self.init(String(decoding: bytes, as: UTF8.self).split { $0.isNewline }, depth: depth)
  }

  /// Whether the path is left out, by the last pattern that fits it; nil where none does.
  ///
  /// - Parameter names: from the top.
  func leavesOut(_ names: [String], isFolder: Bool) -> Bool? {
    globs.last { $0.fits(names.dropFirst(depth), isFolder: isFolder) }.map { !$0.isNegated }
  }
}
