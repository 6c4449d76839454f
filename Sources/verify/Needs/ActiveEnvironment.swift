import FoundationEssentials
import Verification

/// The virtual environment of the shell (venv), from which samples could have what they lack.
struct ActiveEnvironment {
  /// The folders of its packages.
  private let folders: [String]

  /// Nil where none is active.
  init?(_ environment: [String: String]) {
    guard let root = environment["VIRTUAL_ENV"], !root.isEmpty else { return nil }
    let library = "\(root)/lib"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: library)) ?? []
    folders = names.filter { $0.hasPrefix("python") || $0.hasPrefix("pypy") }.sorted().map {
      "\(library)/\($0)/site-packages"
    }
    if folders.isEmpty { return nil }
  }

  /// What to do about packages that samples lack and it has; nil where it has none of them.
  func offer(of missing: Set<String>) -> String? {
    for folder in folders {
      let here = missing.sorted().filter { module in
        [module, "\(module).py"].contains { FileManager.default.fileExists(atPath: "\(folder)/\($0)") }
      }
      if !here.isEmpty {
        return
          "the active virtual environment has \(here.joined(separator: ", ")): --site-packages \(folder) lets samples import it"
      }
    }
    return nil
  }
}

extension DocumentReport {
  /// The packages for want of which a sample was not run.
  var missingPackages: Set<String> {
    Set(samples.compactMap { if case .lacks(.package(let name)) = $0.reason { name } else { nil } })
  }
}
