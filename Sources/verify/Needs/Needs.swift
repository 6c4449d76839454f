import Verification

/// The packages that samples of a bank import and the standard library lacks, with how many samples each is for.
struct Needs {
  /// By module.
  private var samples: [String: Int] = [:]

  /// Counts a sample that is to be run.
  mutating func add(_ read: ReadSample) {
    guard read.sample.directives.skip == nil else { return }
    let hidden = read.sample.directives.setUp.map { ImportedModules(of: Program(source: $0.text)).names }
    let imported = hidden.reduce(ImportedModules(of: read.program).names) { $0.union($1) }
    // A package of several parts may be named by one of them: `needs=google.protobuf`.
    let named = read.sample.directives.needs.compactMap { $0.split(separator: ".").first.map(String.init) }
    for module in imported.union(named)
    where !PythonWords.standardLibrary.contains(module) && !Self.own.contains(module) {
      samples[module, default: 0] += 1
    }
  }

  /// No packages, whatever they look like.
  private static let own: Set<String> = ["__main__", "__future__"]

  /// As a `requirements.txt`, with what most samples wait for first.
  var text: String {
    guard !samples.isEmpty else { return "# no sample imports anything that the standard library lacks\n" }
    var modules: [String: [String]] = [:]
    for module in samples.keys { modules[Distribution.having(module: module), default: []].append(module) }
    let rows = modules.map { distribution, modules in
      (distribution, modules: modules.sorted(), count: modules.reduce(0) { $0 + (samples[$1] ?? 0) })
    }.sorted { ($1.count, $0.0.lowercased()) < ($0.count, $1.0.lowercased()) }
    let width = rows.map(\.0.count).max() ?? 0
    let lines = rows.map { distribution, modules, count in
      let names = modules.filter { $0 != distribution }
      let imported = names.isEmpty ? "" : ", imported as \(names.joined(separator: ", "))"
      return distribution + String(repeating: " ", count: width - distribution.count)
        + "  # \(count) sample\(count == 1 ? "" : "s")\(imported)\n"
    }
    return "# what samples import and the standard library lacks: `verify --requirements FILE` gives it to them\n"
      + lines.joined()
  }
}
