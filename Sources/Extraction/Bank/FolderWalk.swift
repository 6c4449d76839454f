/// Finds the documents below a folder one by one, depth first, in the byte order of the names on the way.
struct FolderWalk {
  let root: String
  private let rules: IgnoreRules
  private var folders: [Frame] = []
  /// Every folder is read once, however many links lead to it, even from inside.
  private var seen: Set<FileStatus.Identity> = []
  private(set) var found = 0
  /// The paths of the folders that were read so far.
  private(set) var visited: [String]
  /// Documents, and folders that may hold some.
  private(set) var passedOver = PassedOver()

  /// A folder that is being read.
  private struct Frame {
    let path: String
    /// On the way to it, as the rules count them.
    let way: [String]
    let files: [IgnoreFile]
    var names: ArraySlice<String>
  }

  init(root: String, _ reach: Reach) throws(ExtractionError) {
    self.root = root
    visited = [root]
    rules = IgnoreRules(walking: root, reach)
    if let status = FileStatus(of: root) { seen.insert(status.identity) }
    folders = [try frame(root, rules.names, around: rules.above)]
  }

  /// The next document's path; nil after the last.
  mutating func next() throws(ExtractionError) -> String? {
    while let last = folders.indices.last {
      guard let name = folders[last].names.popFirst() else {
        folders.removeLast()
        continue
      }
      let path = Folder.join(folders[last].path, name)
      let way = folders[last].way + [name]
      let isDocument = DocumentFormat.isDocumentInFolder(name)
      guard let status = FileStatus(of: path) else {
        if isDocument, omission(of: way, isFolder: false) == nil {
          throw .unreadable(path: path, reason: systemMessage)
        }
        continue
      }
      guard status.isFolder || isDocument && status.isRegular else { continue }
      if let omission = omission(of: way, isFolder: status.isFolder) {
        passedOver.add(path, omission)
      } else if status.isFolder {
        guard seen.insert(status.identity).inserted else { continue }
        folders.append(try frame(path, way, around: folders[last].files))
        visited.append(path)
      } else {
        found += 1
        return path
      }
    }
    return nil
  }

  private func omission(of way: [String], isFolder: Bool) -> Reach.Omission? {
    rules.omission(of: way, isFolder: isFolder, files: folders.last?.files ?? [])
  }

  private func frame(_ path: String, _ way: [String], around: [IgnoreFile]) throws(ExtractionError) -> Frame {
    Frame(
      path: path, way: way, files: rules.files(in: path, way, around: around), names: try Folder.names(in: path)[...])
  }
}
