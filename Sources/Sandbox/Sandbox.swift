/// Something that runs a command closed off from the machine.
package protocol Sandbox: Sendable {
  /// The word that `--sandbox` takes and the report names.
  var name: String { get }

  /// What it cannot enforce on this machine, one line each.
  var notes: [String] { get }

  /// Whether none holds more.
  var holdsMost: Bool { get }

  /// Whether it runs commands that name a resident; a command of any kind does for it then.
  var keepsResidents: Bool { get }

  /// Whether it refuses what harmless programs do too.
  var refusesMore: Bool { get }

  /// Runs the command to its end, or to a limit, and reaps every process it started. Blocks the calling thread.
  ///
  /// A command that crashes, hangs or breaks a limit is an `Execution`; an error means that the sandbox could not be
  /// had.
  func run(_ command: Command, under policy: Policy) throws(SandboxError) -> Execution

  /// What it does about commands under this policy, for a person.
  func measures(under policy: Policy) -> [Measure]

  /// Ends what is kept between runs, and waits for that; to be called before the process ends, which would not wait.
  func close()
}

extension Sandbox {
  package var holdsMost: Bool { false }
  package var keepsResidents: Bool { false }
  package var refusesMore: Bool { false }

  /// Nothing is kept.
  package func close() {}
}
