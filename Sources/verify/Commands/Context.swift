import Caching
import Extraction
import Recording
import Reporting
import Running
import Sandbox
import Synchronization
import Verification

/// What every subcommand works with, made from the options when it is asked for.
struct Context: Sendable {
  let options: Options
  let environment: [String: String]
  /// Nil where nothing is kept.
  var cache: Cache?

  /// For what samples did; what they do on a network depends on that.
  var answers: Cache? { options.allowsNetwork ? nil : cache }

  /// The same for other options.
  func with(_ options: Options) -> Context { Context(options: options, environment: environment, cache: cache) }

  var selection: Selection {
    Selection(
      sections: options.sections, questions: options.questions, levels: options.levels, ids: options.ids,
      places: options.places, among: options.among)
  }

  var expectations: Expectations {
    Expectations(folder: RecordFolder(path: options.expectations), isWholeBank: options.paths.isEmpty)
  }

  var allInterpreters: Interpreters {
    Interpreters(driverSource: DriverSource.module, memory: cache, environment: environment)
  }

  var limits: Limits { Limits(seconds: options.timeout, memory: options.memory) }

  func sandbox() throws(SandboxError) -> any Sandbox {
    switch options.sandbox {
    case .best:
      FallbackSandbox(NamespaceSandbox(isWarm: !options.cold), else: Guarded()) { Self.complainOfReduction($0) }
    case .namespaces: NamespaceSandbox(isWarm: !options.cold)
    case .landlock: Guarded()
    case .bubblewrap: try Bubblewrap.find(path: environment["PATH"] ?? "")
    case .none: Unconfined()
    }
  }

  /// A command may have two sandboxes; it is said once.
  private static let isToldOfReduction = Mutex(false)

  private static func complainOfReduction(_ why: String) {
    let isTold = isToldOfReduction.withLock { isTold in
      defer { isTold = true }
      return isTold
    }
    if isTold { return }
    let cause = why.split(separator: ";").first ?? ""
    StandardDescriptors.complain(
      of: "\(cause); samples run in the sandbox \"landlock\", which holds less (see `verify doctor`)")
  }

  /// For programs of our own.
  private func plainRunner() throws(SandboxError) -> Runner {
    Runner(sandbox: try sandbox(), limits: limits)
  }

  /// For samples, with the packages that they are to have.
  func runner(for interpreters: [Interpreter]) throws(RunningError) -> Runner {
    let sandbox: any Sandbox
    do { sandbox = try self.sandbox() } catch { throw .sandbox(error) }
    if sandbox.keepsResidents {
      for interpreter in interpreters where !interpreter.canBeResident {
        StandardDescriptors.complain(
          of: "Python \(interpreter.release.id) cannot be forked; it is started anew for every sample, as with --cold")
      }
    }
    return Runner(
      sandbox: sandbox, limits: limits, loosening: try loosening(for: interpreters), timeZone: timeZone)
  }

  /// The zone that is asked for, or that the shell has set.
  var timeZone: String? { options.timeZone ?? environment["TZ"].flatMap { $0.isEmpty ? nil : $0 } }

  /// A matrix compares all that are found where nothing is asked for.
  private var wantedPythons: [String] {
    options.pythons.isEmpty && options.subcommand == .matrix ? ["all"] : options.pythons
  }

  /// The interpreters asked for. One that is not there or does not work is complained about, and the others go on.
  func interpreters(_ troubles: inout Troubles) throws -> [Interpreter] {
    if wantedPythons.isEmpty { return try allInterpreters.find([]) }
    let found = allInterpreters.search(wantedPythons)
    for trouble in found.troubles { troubles.add(trouble) }
    return found.working
  }

  /// The bank's documents. Whether an untagged box compiles is asked of the first interpreter, of a range the
  /// newest, and where it says no of the last one; they are started only if there is such a box.
  func bank() throws(ExtractionError) -> BankReader { try bank(paths: options.paths) }

  /// - Parameter paths: none: the default one.
  func bank(paths: [String]) throws(ExtractionError) -> BankReader {
    let paths = paths.isEmpty ? options.bank : paths
    return try BankReader(
      paths: paths, reach: options.reach, inputName: options.inputName, isFresh: options.fresh,
      isCalledOff: { Interruption.shared.isRaised }
    ) { sources in compiles(sources) }
  }

  /// For documents whose bytes are at hand.
  var documentReader: DocumentReader { DocumentReader(isFresh: options.fresh) { sources in compiles(sources) } }

  /// Where no interpreter can be asked nothing is taken for Python; the run itself will say why there is none.
  private func compiles(_ sources: [String]) -> [Bool] {
    guard let runner = try? plainRunner() else { return sources.map { _ in false } }
    defer { runner.close() }
    var answers = sources.map { _ in false }
    let wanted = wantedPythons.isEmpty ? ["python3"] : [wantedPythons[0]] + wantedPythons.dropFirst().suffix(1)
    for release in wanted {
      let left = answers.indices.filter { !answers[$0] }
      guard !left.isEmpty, let interpreter = allInterpreters.any(of: release),
        let found = try? runner.compiles(left.map { sources[$0] }, on: interpreter)
      else { continue }
      for (index, answer) in zip(left, found) { answers[index] = answer }
    }
    return answers
  }
}
