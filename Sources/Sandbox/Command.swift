/// A program to run. Its standard input is empty.
package struct Command: Sendable {
  /// Absolute path, as it is inside the sandbox.
  package var executable: String
  /// Without the program's own name.
  package var arguments: [String]
  /// The whole environment; nothing is inherited.
  package var environment: [String: String]
  /// What the program reads from descriptor 3, up to its end. Descriptor 4 is what `Execution.events` collects.
  package var request: [UInt8]
  /// The program that forks a process for this command, which is then all of it but the request. Only for a sandbox
  /// that keeps residents.
  package var resident: Resident?
  /// Wall clock, where it is less than what the policy allows.
  package var seconds: Double?
  /// Whether no other command may be on its processor, where the sandbox can see to that.
  package var isAlone = false
  /// What calls it off; nil: what calls off every command of the sandbox.
  package var interruption: Interruption?

  /// The signal that asks a command where it is, shortly before it is ended; what it says to that is an event.
  package static let question: Int32 = 61

  package init(
    executable: String, arguments: [String], environment: [String: String], request: [UInt8], resident: Resident? = nil
  ) {
    self.executable = executable
    self.arguments = arguments
    self.environment = environment
    self.request = request
    self.resident = resident
  }
}

extension Command {
  /// Wall clock that it may take.
  func seconds(within limits: Limits) -> Double { min(seconds ?? limits.seconds, limits.seconds) }
}
