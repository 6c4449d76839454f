/// A program that is started once in a worker and then forks a process for every command (`docs/sandbox.md`).
package final class Resident: Sendable {
  /// Absolute path, as it is inside the sandbox.
  let executable: String
  /// Without the program's own name.
  let arguments: [String]
  let environment: [String: String]
  /// What the program reads from descriptor 3 at its start, up to its end. It is asked for when the program is being started,
  /// and may take its time.
  let preparation: @Sendable () throws(SandboxError) -> [UInt8]

  /// The descriptor under which the program finds its socket to the worker. It stands as its last argument; all that the worker
  /// hands to it for a run has lower numbers.
  static let control: Int32 = 97

  package init(
    executable: String, arguments: [String], environment: [String: String],
    preparation: @escaping @Sendable () throws(SandboxError) -> [UInt8]
  ) {
    self.executable = executable
    self.arguments = arguments
    self.environment = environment
    self.preparation = preparation
  }
}
