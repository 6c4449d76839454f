/// What a command may see and use.
package struct Policy: Sendable, Hashable {
  /// Absolute paths of files and folders shown read-only at the same place; nothing else of the machine is there.
  package var visible: [String]
  /// Absolute paths below `visible` that are shown empty.
  package var hidden: [String]
  package var limits: Limits
  /// Whether it may use the machine's network; it finds what that takes then, such as the addresses of name servers.
  package var network = false

  package init(visible: [String], hidden: [String] = [], limits: Limits = Limits(), network: Bool = false) {
    self.visible = visible
    self.hidden = hidden
    self.limits = limits
    self.network = network
  }
}

/// Bounds on one command and everything it starts.
package struct Limits: Sendable, Hashable {
  /// Wall clock.
  package var seconds: Double
  /// Bytes of address space of each process.
  package var memory: Int
  /// Processes and threads together.
  package var processes: Int
  /// Bytes of one file, and of the working folder.
  package var fileSize: Int
  /// Bytes kept of each of standard output, standard error and the events. What comes after is read and dropped; a
  /// command that writes 64 times as much is ended.
  package var output: Int

  package init(
    seconds: Double = 10, memory: Int = 1 << 30, processes: Int = 64, fileSize: Int = 16 << 20, output: Int = 1 << 20
  ) {
    self.seconds = seconds
    self.memory = memory
    self.processes = processes
    self.fileSize = fileSize
    self.output = output
  }
}
