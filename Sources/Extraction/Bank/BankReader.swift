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
  /// So far.
  package private(set) var passedOver = PassedOver()
  private let reach: Reach
  private let reader: DocumentReader
  private let isCalledOff: @Sendable () -> Bool

  private enum Root {
    case document(String)
    case folder(String)
    case standardInput
  }

  /// Which path stands for standard input.
  package static let standardInput = "-"
  /// What a document from there is called.
  private let inputName: String

  /// Looks for the paths and reads nothing yet.
  ///
  /// - Parameters:
  ///   - paths: documents, whatever their suffix, folders, and `-` for standard input; all are looked for at once.
  ///   - reach: what of the folders is read; what is named is always.
  ///   - inputName: as what standard input is read.
  ///   - isFresh: as for `DocumentReader`.
  ///   - isCalledOff: asked while a pipe among them gives nothing.
  package init(
    paths: [String], reach: Reach = Reach(), inputName: String = "stdin", isFresh: Bool = false,
    isCalledOff: @escaping @Sendable () -> Bool = { false },
    compiles: @escaping @Sendable ([String]) -> [Bool]
  ) throws(ExtractionError) {
    var roots: [Root] = []
    var seen: Set<FileStatus.Identity> = []
    var readsInput = false
    for path in paths {
      if path == Self.standardInput {
        if !readsInput { roots.append(.standardInput) }
        readsInput = true
        continue
      }
      guard let status = FileStatus(of: path) else {
        throw errno == ENOENT || errno == ENOTDIR
          ? .missing(path: path, nearest: Self.nearestPath(to: path)) : .unreadable(path: path, reason: systemMessage)
      }
      // The same path twice means the same samples twice: nobody wants that.
      guard seen.insert(status.identity).inserted else { continue }
      roots.append(status.isFolder ? .folder(path) : .document(path))
    }
    self.roots = roots[...]
    self.reach = reach
    self.inputName = inputName
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
    if path == Self.standardInput { return (try DocumentFile.standardInput(isCalledOff: isCalledOff), inputName) }
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
        passedOver.add(walked.passedOver)
        if walked.found == 0 { throw .empty(folder: walked.root, passedOver: !walked.passedOver.isEmpty) }
      }
      switch roots.popFirst() {
      case .document(let path):
        folders.insert(Folder.parent(of: path))
        return path
      case .standardInput: return Self.standardInput
      case .folder(let path): walk = try FolderWalk(root: path, reach)
      case nil: return nil
      }
    }
  }

  /// The path with its first missing name replaced by the existing one most like it.
  package static func nearestPath(to path: String) -> String? {
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
