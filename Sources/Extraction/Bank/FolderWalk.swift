/// Finds the documents below a folder one by one, depth first, in the byte order of the names on the way.
struct FolderWalk {
  let root: String
  private var folders: [(path: String, names: ArraySlice<String>)] = []
  /// Every folder is read once, however many links lead to it, even from inside.
  private var seen: Set<FileStatus.Identity> = []
  private(set) var found = 0
  /// The paths of the folders that were read so far.
  private(set) var visited: [String]

  private static let skipped: Set<String> = ["node_modules"]

  init(root: String) throws(ExtractionError) {
    self.root = root
    visited = [root]
    if let status = FileStatus(of: root) { seen.insert(status.identity) }
    folders = [(root, try Folder.names(in: root)[...])]
  }

  /// The next document's path; nil after the last.
  mutating func next() throws(ExtractionError) -> String? {
    while let last = folders.indices.last {
      guard let name = folders[last].names.popFirst() else {
        folders.removeLast()
        continue
      }
      guard !name.hasPrefix("."), !Self.skipped.contains(name) else { continue }
      let path = Folder.join(folders[last].path, name)
      let isDocument = DocumentFormat.isDocumentInFolder(name)
      guard let status = FileStatus(of: path) else {
        if isDocument { throw .unreadable(path: path, reason: systemMessage) }
        continue
      }
      if status.isFolder {
        guard seen.insert(status.identity).inserted else { continue }
        folders.append((path, try Folder.names(in: path)[...]))
        visited.append(path)
      } else if isDocument, status.isRegular {
        found += 1
        return path
      }
    }
    return nil
  }
}
