import FoundationEssentials
import Verification

/// One of pyenv's scripts that stand for an interpreter. Running one costs 100 ms, reading where it leads next to
/// nothing.
struct PyenvShim {
  private let root: String
  private let name: Substring

  /// Nil where the path is not `ROOT/shims/NAME`.
  init?(path: String) {
    let parts = path.split(separator: "/")
    guard parts.count > 2, parts[parts.count - 2] == "shims" else { return nil }
    root = "/" + parts.dropLast(2).joined(separator: "/")
    name = parts[parts.count - 1]
    guard FileManager.default.fileExists(atPath: "\(root)/versions") else { return nil }
  }

  /// The interpreter, as `pyenv which` finds it: by `PYENV_VERSION`, by the next `.python-version` upwards from
  /// `folder`, or by the global choice. Nil for one that pyenv did not make ("system").
  func target(environment: [String: String], folder: String) -> String? {
    let chosen = environment["PYENV_VERSION"] ?? local(from: folder) ?? text(of: "\(root)/version") ?? ""
    for version in chosen.split(whereSeparator: { $0.isWhitespace || $0 == ":" }) {
      if let path = interpreter(of: version) { return path }
    }
    return nil
  }

  private func interpreter(of version: Substring) -> String? {
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/versions")) ?? []
    // `3.12` stands for the newest 3.12.x.
    let matching = versions.filter { $0 == version || $0.hasPrefix("\(version).") }.sorted(by: newestFirst)
    return matching.map { "\(root)/versions/\($0)/bin/\(name)" }.first(where: FileManager.default.isExecutableFile)
  }

  private func local(from folder: String) -> String? {
    var folder = folder[...]
    while true {
      if let text = text(of: "\(folder)/.python-version") { return text }
      guard let slash = folder.lastIndex(of: "/") else { return nil }
      folder = folder[..<slash]
    }
  }

  private func text(of path: String) -> String? {
    (try? FileBytes.ofRegular(path, upTo: 1 << 16)).map { String(decoding: $0, as: UTF8.self) }
  }
}

/// Orders `3.9.1` after `3.12.1`.
func newestFirst(_ left: String, _ right: String) -> Bool {
  func numbers(_ text: String) -> [Int] { text.split { !$0.isNumber }.compactMap { Int($0) } }
  return numbers(right).lexicographicallyPrecedes(numbers(left))
}
