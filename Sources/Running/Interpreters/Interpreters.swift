import FoundationEssentials
import Verification

/// Finds the interpreters of this machine.
package struct Interpreters: Sendable {
  private let environment: [String: String]
  private let folder: String
  private let machine: String
  private let driverSource: [UInt8]
  private let memory: (any InterpreterMemory)?

  /// - Parameter memory: keeps what interpreters say of themselves; nil: each is asked anew.
  package init(
    driverSource: [UInt8], memory: (any InterpreterMemory)? = nil,
    environment: [String: String] = ProcessInfo.processInfo.environment,
    folder: String = FileManager.default.currentDirectoryPath, machine: String = "/opt/python"
  ) {
    self.machine = machine
    self.memory = memory
    self.driverSource = driverSource
    self.environment = environment
    self.folder = folder
  }

  /// What was found, and what is wrong with the rest.
  package struct Found: Sendable {
    /// In ascending order, each once.
    package let working: [Interpreter]
    /// Those that do not start, and those asked for by name that are not there, each once.
    package let troubles: [RunningError]
  }

  /// The interpreters that were asked for, by release, range of releases, path or name; `python3` where nothing was asked
  /// for.
  ///
  /// They are asked side by side. Of a range and of `all` the first interpreter of each release that works is taken, in
  /// the order of the places where they may be.
  package func search(_ wanted: [String]) -> Found {
    let places = InterpreterPlaces(environment: environment, folder: folder, machine: machine)
    let asked = (wanted.isEmpty ? ["python3"] : wanted).map { (text: $0, searches: searches(for: $0, in: places)) }
    var outcomes = sideBySide(asked.flatMap(\.searches)) { [driverSource, memory] in
      $0.outcome(driverSource: driverSource, memory: memory)
    }[
      ...]

    var working: [Interpreter] = []
    var troubles: [RunningError] = []
    for (text, searches) in asked {
      let outcomes = (0..<searches.count).compactMap { _ in outcomes.popFirst() }
      var ids: Set<String> = []
      for outcome in outcomes {
        switch outcome {
        case .found(let interpreter):
          // A range may come upon one release under two names.
          if ids.insert(interpreter.release.id).inserted { working.append(interpreter) }
        case .unusable(let error): troubles.append(error)
        case .missing: break
        }
      }
      if outcomes.allSatisfy(\.isMissing) { troubles.append(.noInterpreter(wanted: text, found: places.releases)) }
    }
    return Found(
      working: distinct(working.uniqued { $0.release.path }), troubles: troubles.uniqued { $0.description })
  }

  /// As `search`, where only all of them will do.
  package func find(_ wanted: [String]) throws(RunningError) -> [Interpreter] {
    let found = search(wanted)
    if let trouble = found.troubles.first { throw trouble }
    return found.working
  }

  /// One interpreter of those asked for, whichever is found first; the newest of a range.
  package func any(of wanted: String) -> Interpreter? {
    for search in searches(
      for: wanted, in: InterpreterPlaces(environment: environment, folder: folder, machine: machine)
    ).reversed() {
      if case .found(let interpreter) = search.outcome(driverSource: driverSource, memory: memory) {
        return interpreter
      }
    }
    return nil
  }

  /// Every interpreter there is that is not too old, also of the same release, and all that do not start.
  package func all() -> Found {
    let places = InterpreterPlaces(environment: environment, folder: folder, machine: machine)
    let named = places.named()
    let paths = (named.filter { $0.name.number >= .oldest }.map(\.path) + places.unnamed).uniqued(by: real)
    let outcomes = sideBySide(paths) { [driverSource, memory] in
      InterpreterSearch([$0]).outcome(driverSource: driverSource, memory: memory).whole
    }
    return Found(
      working: distinct(outcomes.compactMap(\.interpreter).uniqued { $0.release.path }),
      troubles: outcomes.compactMap(\.error))
  }

  private func searches(for wanted: String, in places: InterpreterPlaces) -> [InterpreterSearch] {
    let wish = InterpreterWish(wanted)
    switch wish {
    case .path(let path): return [InterpreterSearch([path.hasPrefix("/") ? path : "\(folder)/\(path)"])]
    case .release(let name): return [search(for: name, in: places)]
    case .program(let program):
      if let path = places.onPath(program) { return [InterpreterSearch([path])] }
      // pyenv's `python3.12` stands for nothing where another release is chosen, and yet it is there.
      guard program.hasPrefix("python"), let name = InterpreterName(program.dropFirst(6)) else { return [] }
      return [search(for: name, in: places)]
    case .range, .all:
      let named = places.named()
      let names = named.map(\.name).filter { $0.number >= .oldest && wish.takes($0) }.uniqued { $0 }
        .sorted { ($0.number, $0.text) < ($1.number, $1.text) }
      let searches = names.map { name in
        InterpreterSearch(named.filter { $0.name == name }.map(\.path)) { name.matches($0) }
      }
      // A folder may have a `python3` or a `pypy3` without a longer name.
      let paths = Set(named.map { real($0.path) })
      let plain = ([places.onPath("python3")].compactMap(\.self) + places.unnamed).filter { !paths.contains(real($0)) }
        .uniqued(by: real)
      return searches
        + plain.map { path in
          InterpreterSearch([path]) { InterpreterName($0.id).map(wish.takes) ?? false }
        }
    }
  }

  private func search(for name: InterpreterName, in places: InterpreterPlaces) -> InterpreterSearch {
    let candidates = places.named().filter { $0.name.text == name.text }.map(\.path)
    // A folder that is named after the version saves asking the others.
    let likely = candidates.filter { name.version.map($0.contains) ?? true }
    let others = candidates.filter { !likely.contains($0) }
    let plain = ([places.onPath("python3")].compactMap(\.self) + places.unnamed).uniqued(by: real)
    return InterpreterSearch(likely + others + plain) { name.matches($0) }
  }

  private func real(_ path: String) -> String {
    URL(filePath: path).resolvingSymlinksInPath().path
  }

  /// Gives two interpreters of one release their full versions as ids, and a number to the second of one version.
  private func distinct(_ interpreters: [Interpreter]) -> [Interpreter] {
    let counts = Dictionary(grouping: interpreters, by: \.release.id).mapValues(\.count)
    var taken: [String: Int] = [:]
    return interpreters.map { interpreter in
      guard (counts[interpreter.release.id] ?? 0) > 1 else { return interpreter }
      let id = interpreter.release.id.replacing(
        interpreter.release.number.description, with: interpreter.release.version)
      taken[id, default: 0] += 1
      return interpreter.with(id: taken[id] == 1 ? id : "\(id)-\(taken[id] ?? 1)")
    }
    .sorted { ($0.release.number, $0.release.id) < ($1.release.number, $1.release.id) }
  }
}

extension InterpreterSearch.Outcome {
  /// Once the interpreter has done all that it was asked for.
  fileprivate var whole: Self {
    guard case .found(let interpreter) = self else { return self }
    do throws(RunningError) {
      _ = try interpreter.driver.bytes()
      return self
    } catch { return .unusable(error) }
  }

  fileprivate var interpreter: Interpreter? { if case .found(let interpreter) = self { interpreter } else { nil } }
  fileprivate var error: RunningError? { if case .unusable(let error) = self { error } else { nil } }
  fileprivate var isMissing: Bool { if case .missing = self { true } else { false } }
}

extension Sequence {
  /// The elements without those that have the same key as an earlier one.
  fileprivate func uniqued<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }
}

extension Interpreter {
  fileprivate func with(id: String) -> Interpreter {
    Interpreter(
      release: Release(
        id: id, version: release.version, implementation: release.implementation, freeThreaded: release.freeThreaded,
        path: release.path, number: release.number),
      visible: visible, hidden: hidden, driver: driver, canBeResident: canBeResident, build: build)
  }
}
