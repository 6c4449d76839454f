import FoundationEssentials
import Verification

/// Finds the interpreters of this machine.
package struct Interpreters: Sendable {
  private let environment: [String: String]
  private let folder: String
  private let driverSource: [UInt8]

  package init(
    driverSource: [UInt8], environment: [String: String] = ProcessInfo.processInfo.environment,
    folder: String = FileManager.default.currentDirectoryPath
  ) {
    self.driverSource = driverSource
    self.environment = environment
    self.folder = folder
  }

  private var places: InterpreterPlaces { InterpreterPlaces(environment: environment, folder: folder) }

  /// The interpreters that were asked for, by release, path or name, in ascending order and each once; `python3` where
  /// nothing was asked for.
  package func find(_ wanted: [String]) throws(RunningError) -> [Interpreter] {
    var found: [Interpreter] = []
    for name in wanted.isEmpty ? ["python3"] : wanted {
      let interpreter = try find(name)
      if !found.contains(where: { $0.release.path == interpreter.release.path }) { found.append(interpreter) }
    }
    return distinct(found)
  }

  /// Every interpreter that works, in ascending order, and for each other one what is wrong with it.
  package func all() -> (working: [Interpreter], broken: [RunningError]) {
    var working: [Interpreter] = []
    var broken: [RunningError] = []
    var seen: Set<String> = []
    for (_, path) in places.named() where seen.insert(real(path)).inserted {
      do {
        let interpreter = try interrogate(path)
        if !working.contains(where: { $0.release.path == interpreter.release.path }) { working.append(interpreter) }
      } catch {
        broken.append(error)
      }
    }
    return (distinct(working), broken)
  }

  private func find(_ wanted: String) throws(RunningError) -> Interpreter {
    if wanted.contains("/") { return try interrogate(wanted.hasPrefix("/") ? wanted : "\(folder)/\(wanted)") }
    if let name = InterpreterName(wanted) { return try find(name, wanted) }
    if let path = places.onPath(wanted) { return try interrogate(path) }
    // pyenv's `python3.12` stands for nothing where another release is chosen, and yet it is there.
    if wanted.hasPrefix("python"), let name = InterpreterName(String(wanted.dropFirst(6))) {
      return try find(name, wanted)
    }
    throw .noInterpreter(wanted: wanted, found: names())
  }

  private func find(_ name: InterpreterName, _ wanted: String) throws(RunningError) -> Interpreter {
    let candidates = places.named().filter { $0.name == name.text }.map(\.path)
    // A folder that is named after the version saves asking the others.
    let likely = candidates.filter { name.version.map($0.contains) ?? true }
    var first: RunningError?
    for path in likely + candidates.filter({ !likely.contains($0) }) + [places.onPath("python3")].compactMap({ $0 }) {
      do {
        let interpreter = try interrogate(path)
        if name.matches(interpreter.release) { return interpreter }
      } catch {
        first = first ?? error
      }
    }
    throw first ?? .noInterpreter(wanted: wanted, found: names())
  }

  private func interrogate(_ path: String) throws(RunningError) -> Interpreter {
    try Interpreter.interrogate(path: path, driverSource: driverSource)
  }

  /// What there is, by the files' names.
  private func names() -> [String] {
    Set(places.named().map(\.name)).sorted { newestFirst($1, $0) }
  }

  private func real(_ path: String) -> String {
    URL(filePath: path).resolvingSymlinksInPath().path
  }

  /// Gives two interpreters of one release their full versions as ids.
  package func distinct(_ interpreters: [Interpreter]) -> [Interpreter] {
    let counts = Dictionary(grouping: interpreters, by: \.release.id).mapValues(\.count)
    return interpreters.map { (counts[$0.release.id] ?? 0) > 1 ? $0.withFullVersion : $0 }
      .sorted { ($0.release.number, $0.release.id) < ($1.release.number, $1.release.id) }
  }
}

extension Interpreter {
  fileprivate var withFullVersion: Interpreter {
    let id = release.id.replacing(release.number.description, with: release.version)
    return Interpreter(
      release: Release(
        id: id, version: release.version, implementation: release.implementation, freeThreaded: release.freeThreaded,
        path: release.path, number: release.number),
      visible: visible, hidden: hidden, driver: driver)
  }
}
