/// What one run of a command did, as the kernel saw it.
package struct Execution: Sendable {
  package var termination: Termination
  /// Bounded by `Limits.output`, as are the two below.
  package var stdout: [UInt8]
  package var stderr: [UInt8]
  /// What was written to descriptor 4.
  package var events: [UInt8]
  /// Wall clock, from the moment the command could run.
  package var seconds: Double
  /// Seconds for which it could have run and had no processor, as far as was seen; its limit of time does not count them.
  package var delay = 0.0
  /// How many bytes of `events` were there, and after how many seconds.
  package var heard: [(bytes: Int, seconds: Double)] = []

  package init(termination: Termination, stdout: [UInt8], stderr: [UInt8], events: [UInt8], seconds: Double) {
    self.termination = termination
    self.stdout = stdout
    self.stderr = stderr
    self.events = events
    self.seconds = seconds
  }

  /// Nothing came of it.
  init(_ termination: Termination) {
    self.init(termination: termination, stdout: [], stderr: [], events: [], seconds: 0)
  }
}

/// How a command ended.
package enum Termination: Sendable, Hashable {
  case exited(Int32)
  case signalled(Int32)
  case timedOut
  case tooMuchOutput
  /// Killed by the kernel, because all its processes together took more memory than they may.
  case outOfMemory
  /// The sandbox itself was ended, again and again, before the command had: nothing is known of that.
  case lost
}
