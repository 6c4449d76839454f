import FoundationEssentials

/// Documents to try the reader on: our own bank, and collections that lie beside the package, on some machines.
enum Documents {
  static let bank = paths(below: package.appending(path: "Snippets"))

  /// `shared` in a folder above the package; empty where there is none.
  static let shared: [String] = {
    var folder = package
    while folder.path != "/" {
      folder = folder.deletingLastPathComponent()
      let found = folder.appending(path: "shared")
      if FileManager.default.fileExists(atPath: found.appending(path: "gold").path) {
        return ["gold", "wild/docs"].flatMap { paths(below: found.appending(path: $0)) }
      }
    }
    return []
  }()

  private static let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    .standardizedFileURL

  private static func paths(below folder: URL) -> [String] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted().map { folder.appending(path: $0).path }
  }
}
