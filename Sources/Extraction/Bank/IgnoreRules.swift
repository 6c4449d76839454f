import Glibc

/// What is passed over below a folder that is walked: hidden names, what the `.gitignore` files on the way name, and what the user
/// wants to be left out.
struct IgnoreRules {
  private let reach: Reach
  /// Of the folder that is walked, from the top: the folder of the repository, or itself.
  let names: [String]
  private let excluded: IgnoreFile
  /// Of the working folder, from the root of the file system.
  private let here: [String]
  /// Of the folder that is walked, from the root of the file system.
  private let root: [String]
  /// Of the folders above the one that is walked.
  let above: [IgnoreFile]

  init(walking root: String, _ reach: Reach) {
    self.reach = reach
    self.root = Self.names(of: root)
    here = Self.names(of: ".")
    excluded = IgnoreFile(reach.excluded, depth: 0)
    let top = Self.repository(of: self.root) ?? self.root
    let names = Array(self.root.dropFirst(top.count))
    self.names = names
    above =
      reach.readsHidden
      ? []
      : names.indices.compactMap { depth in
        IgnoreFile(in: "/" + (top + names.prefix(depth)).joined(separator: "/"), depth: depth)
      }
  }

  /// The files that count within a folder, given those that count around it.
  ///
  /// - Parameter names: from the top.
  func files(in folder: String, _ names: [String], around: [IgnoreFile]) -> [IgnoreFile] {
    guard !reach.readsHidden, let own = IgnoreFile(in: folder, depth: names.count) else { return around }
    return around + [own]
  }

  /// Why a file or folder is passed over; nil: it is not.
  ///
  /// - Parameter names: from the top, its own the last.
  func omission(of names: [String], isFolder: Bool, files: [IgnoreFile]) -> Reach.Omission? {
    guard let name = names.last else { return nil }
    let whole = root + names.dropFirst(self.names.count)
    let fromHere = whole.starts(with: here) ? Array(whole.dropFirst(here.count)) : whole
    if excluded.leavesOut(fromHere, isFolder: isFolder) == true { return .excluded }
    if reach.readsHidden { return nil }
    if name.hasPrefix(".") || Self.packages.contains(name) { return .hidden }
    // What stands further in has the last word.
    let isIgnored = files.reversed().lazy.compactMap { $0.leavesOut(names, isFolder: isFolder) }.first
    return isIgnored == true ? .ignored : nil
  }

  /// Folders that hold others' documents.
  private static let packages: Set<String> = ["node_modules"]

  /// The nearest folder that is the top of a repository.
  private static func repository(of names: [String]) -> [String]? {
    (0...names.count).reversed().lazy.map { Array(names.prefix($0)) }
      .first { FileStatus(of: "/" + ($0 + [".git"]).joined(separator: "/")) != nil }
  }

  /// Through links; none where it is not there.
  private static func names(of path: String) -> [String] {
    guard let real = realpath(path, nil) else { return [] }
    defer { free(real) }
    return String(cString: real).split(separator: "/").map(String.init)
  }
}
