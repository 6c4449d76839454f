import Glibc
import Verification

/// Reads a bank's documents one at a time, in a fixed order: the paths as given, a folder's documents in the byte order
/// of the names on the way to them. Only the document at hand is in memory.
///
/// After an error the next call goes on behind it.
package struct BankReader {
  private var roots: ArraySlice<Root>
  private var walk: FolderWalk?
  /// The folders that were read, and those of the documents that were named.
  package private(set) var folders: Set<String> = []
  private let reader: DocumentReader
  private let isCalledOff: @Sendable () -> Bool

  private enum Root {
    case document(String)
    case folder(String)
  }

  /// Looks for the paths and reads nothing yet.
  ///
  /// - Parameters:
  ///   - paths: documents, whatever their suffix, and folders; all are looked for at once.
  ///   - isFresh: as for `DocumentReader`.
  ///   - isCalledOff: asked while a pipe among them gives nothing.
  package init(
    paths: [String], isFresh: Bool = false, isCalledOff: @escaping @Sendable () -> Bool = { false },
    compiles: @escaping @Sendable ([String]) -> [Bool]
  ) throws(ExtractionError) {
    var roots: [Root] = []
    var seen: Set<FileStatus.Identity> = []
    for path in paths {
      guard let status = FileStatus(of: path) else {
        throw errno == ENOENT || errno == ENOTDIR
          ? .missing(path: path, nearest: Self.nearestPath(to: path)) : .unreadable(path: path, reason: systemMessage)
      }
      // The same path twice means the same samples twice: nobody wants that.
      guard seen.insert(status.identity).inserted else { continue }
      roots.append(status.isFolder ? .folder(path) : .document(path))
    }
    self.roots = roots[...]
    self.isCalledOff = isCalledOff
    reader = DocumentReader(isFresh: isFresh, compiles: compiles)
  }

  /// The next document; nil after the last.
  package mutating func next() throws(ExtractionError) -> Reading? {
    guard let file = try nextFile() else { return nil }
    return try read(file)
  }

  /// A document's bytes, and its path.
  package typealias File = (bytes: [UInt8], path: String)

  /// The next document as it stands on disk; nil after the last.
  package mutating func nextFile() throws(ExtractionError) -> File? {
    guard let path = try nextPath() else { return nil }
    return (try DocumentFile.bytes(at: path, isCalledOff: isCalledOff), path)
  }

  /// Reads what `nextFile` gave.
  package func read(_ file: File) throws(ExtractionError) -> Reading { try reader.read(file.bytes, path: file.path) }

  /// The path of the next document, of which nothing is read; nil after the last.
  package mutating func nextPath() throws(ExtractionError) -> String? {
    while true {
      if let path = try walk?.next() { return path }
      if let walked = walk {
        walk = nil
        folders.formUnion(walked.visited)
        if walked.found == 0 { throw .empty(folder: walked.root) }
      }
      switch roots.popFirst() {
      case .document(let path):
        folders.insert(Folder.parent(of: path))
        return path
      case .folder(let path): walk = try FolderWalk(root: path)
      case nil: return nil
      }
    }
  }

  /// The path with its first missing name replaced by the existing one most like it.
  private static func nearestPath(to path: String) -> String? {
    var folder = path.hasPrefix("/") ? "/" : ""
    var names = path.split(separator: "/").map(String.init)[...]
    while let name = names.first, FileStatus(of: folder.isEmpty ? name : Folder.join(folder, name)) != nil {
      folder = folder.isEmpty ? name : Folder.join(folder, name)
      names.removeFirst()
    }
    guard let wrong = names.popFirst(), let entries = try? Folder.names(in: folder.isEmpty ? "." : folder),
      let near = nearest(to: wrong, among: entries).first
    else { return nil }
    let found = ([folder.isEmpty ? near : Folder.join(folder, near)] + names).joined(separator: "/")
    return FileStatus(of: found) == nil ? nil : found
  }
}
