import Verification

/// Something that a sample needs and that is not there; the answer is not wrong because of it.
package struct Obstacle: Sendable, Hashable {
  package let reason: Reason
  /// The line of the sample that could not go on; nil where the sample could not start.
  package let line: Int?

  init(reason: Reason, line: Int?) {
    self.reason = reason
    self.line = line
  }

  /// With a module of the standard library told from a package: this release does not have it.
  func told(of release: Release) -> Obstacle {
    guard case .lacks(.package(let name?)) = reason, PythonWords.standardLibrary.contains(name) else { return self }
    return Obstacle(reason: .lacks(.module(name, release: release.id)), line: line)
  }

  /// With a name that nothing defines told from one whose makers were not run for taking more than so many seconds.
  func told(ofMakersTaking seconds: Double?) -> Obstacle {
    guard case .lacks(.name(let name)) = reason, let seconds else { return self }
    return Obstacle(reason: .lacks(.slowState(name: name, seconds: seconds)), line: line)
  }

  /// Whether it lies in the sample's own text, and not in what is around it.
  var isOwn: Bool {
    switch reason {
    case .doesNotCompile, .lacks(.name), .lacks(.unmadeName), .lacks(.slowState): true
    default: false
    }
  }

  /// Whether a missing package ends the run and another end is stated: an error within that package.
  func isOtherThan(_ stated: String) -> Bool {
    let name: String?
    switch reason {
    case .lacks(.package(let package)): name = package
    case .lacks(.module(let module, _)): name = module
    default: return false
    }
    return !stated.holds("No module named") && !stated.holds("ModuleNotFoundError")
      && name.map { !stated.holds("'\($0)'") } ?? true
  }

  /// - Parameter bound: the names that the sample and those it goes on from bind themselves; to miss one of these is what the
  ///   sample does, not what it lacks. Asked for, as `standing` is, only where something was raised.
  /// - Parameter standing: those of them that a line binds for good, with that line; 0 for an earlier sample's.
  /// - Parameter refusals: whether the sandbox refuses what harmless samples do too.
  init?(
    in observation: Observation, of claims: [Claim], bound: @autoclosure () -> Set<String>,
    standing: @autoclosure () -> [String: Int] = [:],
    refusals: Bool = false
  ) {
    let raised = observation.missingNames(of: claims) + [observation.exception].compactMap(\.self)
    guard !raised.isEmpty else { return nil }
    let (bound, standing) = (bound(), standing())
    let found: [(raised: Raised, reason: Reason)] = raised.compactMap { raised in
      (Obstacle.reason(for: raised, outcome: observation.outcome, bound: bound)
        ?? Obstacle.reason(for: raised, standing: standing)
        ?? (refusals ? Obstacle.reason(forRefused: raised) : nil)).map { (raised: raised, reason: $0) }
    }
    // What comes after the first may come of it.
    guard let (raised, reason) = found.min(by: { ($0.raised.line ?? 0) < ($1.raised.line ?? 0) }) else { return nil }
    self.reason = reason
    line = observation.outcome == .notCompiled ? nil : raised.line
  }

  /// A name that a line above binds for good is missing only because that line could not do its work.
  private static func reason(for raised: Raised, standing: [String: Int]) -> Reason? {
    guard raised.type == "NameError", let name = raised.missing, let made = standing[name], let line = raised.line,
      made < line
    else { return nil }
    return .lacks(.unmadeName(name))
  }

  private static func reason(for raised: Raised, outcome: Outcome, bound: Set<String>) -> Reason? {
    if outcome == .notCompiled { return .doesNotCompile(raised.message) }
    switch raised.type {
    case "NameError": return raised.missing.flatMap { bound.contains($0) ? nil : .lacks(.name($0)) }
    case "ModuleNotFoundError": return raised.missing.map { .lacks(.package($0)) }
    case let type where type.hasSuffix("PackageNotFoundError"): return .lacks(.package(nil))
    case "EOFError" where raised.message.holds("reading a line"): return .lacks(.input)
    case "FileNotFoundError": return raised.message.holds("No such file") ? .lacks(.file(raised.message)) : nil
    case "socket.gaierror", "urllib.error.URLError", "ConnectionRefusedError": return .lacks(.network)
    case "OSError" where raised.message.holds("Inappropriate ioctl for device"): return .lacks(.terminal)
    case "OSError" where raised.message.holds("Network is unreachable"): return .lacks(.network)
    case "OSError" where raised.message.holds("Address family not supported"): return .lacks(.socket)
    default: return nil
    }
  }

  /// The kernel's own word, not one that a sample raises by itself.
  private static func reason(forRefused raised: Raised) -> Reason? {
    guard raised.type == "PermissionError", raised.message.hasPrefix("[Errno ") else { return nil }
    return .lacks(.permission(raised.message))
  }
}
