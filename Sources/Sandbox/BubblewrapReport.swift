/// What `bwrap --json-status-fd` says: first the process id of its process 1, as we see it; at the end the command's
/// exit status. There is no exit status if the command was never started. The command itself cannot write here.
struct BubblewrapReport: ~Copyable {
  private var pipe: Pipe
  private var text = Collected(bound: 4096)
  private var isOpen = true

  init() throws(SandboxError) {
    pipe = try Pipe(own: .reading)
  }

  /// bubblewrap's end.
  var theirs: Int32 { pipe.writing.number }

  mutating func closeTheirs() {
    pipe.writing = nil
  }

  var descriptor: Int32 { pipe.reading.number }

  mutating func take() {
    isOpen = isOpen && text.take(from: pipe.reading.number)
  }

  /// The first line is complete, or there will be none.
  var isReady: Bool { !isOpen || text.bytes.contains(UInt8(ascii: "\n")) }

  var process: Int32? { number(named: "child-pid") }

  /// As a shell has it, see `Termination.init(shellStatus:)`.
  var exitCode: Int32? { number(named: "exit-code") }

  /// The report is flat and its numbers are not negative, so that a JSON parser would be a waste.
  private func number(named name: String) -> Int32? {
    let words = String(decoding: text.bytes, as: UTF8.self).split { " {},:\n".contains($0) }
    guard let place = words.firstIndex(of: "\"\(name)\""), place + 1 < words.count else { return nil }
    return Int32(words[place + 1])
  }
}

extension Termination {
  /// bubblewrap tells of signal N as 128 + N, like a shell, so a command that exits with 129 to 192 of its own will is
  /// taken for a killed one. The Linux signals are 1 to 64.
  init(shellStatus: Int32) {
    self = 129...192 ~= shellStatus ? .signalled(shellStatus - 128) : .exited(shellStatus)
  }
}
