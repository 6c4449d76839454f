import FoundationEssentials

/// How a patch names a document.
enum PatchPath {
  /// Below the folder at hand, where it is there; `git apply` takes nothing from elsewhere.
  static func of(_ path: String) -> String {
    let folder = FileManager.default.currentDirectoryPath
    let whole = URL(filePath: path).standardizedFileURL.path
    if whole.hasPrefix(folder + "/") { return String(whole.dropFirst(folder.count + 1)) }
    return String(whole.drop { $0 == "/" })
  }
}
