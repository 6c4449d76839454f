import Verification

// What the code makes of the form of its output, as far as its words tell.

extension Claim.Manner {
  /// Of all the code whose output is stated.
  init(of code: some Sequence<Statement>) {
    self = []
    for statement in code {
      if Self.layingOut.contains(where: statement.code.holds) || Self.padsField(statement.code) {
        insert(.mindsBlanks)
      }
      if Self.startingThreads.contains(where: statement.code.holds) { insert(.anyOrder) }
    }
  }

  /// Of an example at the prompt, whose output nobody shifts: blanks at the beginning of what it prints count, too.
  init(ofExample code: some Sequence<Statement>) {
    self.init(of: code)
    if code.contains(where: { Self.beginningsWithBlanks.contains(where: $0.code.holds) }) { insert(.mindsBlanks) }
  }

  private static let beginningsWithBlanks = ["(\"  ", "('  ", "\\n  "]
  private static let layingOut = [
    ".center(", ".ljust(", ".rjust(", ".expandtabs(", "textwrap.", "dedent(", "indent(", "indent=", "cleandoc(",
  ]
  private static let startingThreads = [
    "Thread(", "ThreadPool", "Timer(", "start_new_thread(", "Process(", "ProcessPool",
  ]

  /// `{x:>6}`, `{:^10}`, `%-8s`: a width with an alignment.
  private static func padsField(_ code: String) -> Bool {
    let bytes = Array(code.utf8)
    for index in bytes.indices.dropLast(2) {
      guard bytes[index] == UInt8(ascii: ":") || bytes[index] == UInt8(ascii: "%") else { continue }
      let isFormat = bytes[index] == UInt8(ascii: ":")
      let sign = bytes[index + 1]
      let next = bytes[index + 2]
      let isDigit = (0x31...0x39).contains(next) || next == UInt8(ascii: "{")
      if isDigit, isFormat ? "<>^".utf8.contains(sign) : sign == UInt8(ascii: "-") { return true }
    }
    return false
  }
}
