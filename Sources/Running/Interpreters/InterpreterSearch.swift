import Verification

/// The search for one interpreter: where it may be, the likeliest place first, and what it must be.
struct InterpreterSearch: Sendable {
  let candidates: [String]
  let isWanted: @Sendable (Release) -> Bool

  enum Outcome: Sendable {
    case found(Interpreter)
    /// One that may have been meant does not start.
    case unusable(RunningError)
    case missing
  }

  /// Any that works.
  init(_ candidates: [String], isWanted: @escaping @Sendable (Release) -> Bool = { _ in true }) {
    self.candidates = candidates
    self.isWanted = isWanted
  }

  /// Asks one candidate after the other.
  func outcome(driverSource: [UInt8], memory: (any InterpreterMemory)? = nil) -> Outcome {
    var first: RunningError?
    for path in candidates {
      do throws(RunningError) {
        let interpreter = try Interpreter.asked(path: path, driverSource: driverSource, memory: memory)
        if isWanted(interpreter.release) { return .found(interpreter) }
      } catch {
        first = first ?? error
      }
    }
    return first.map(Outcome.unusable) ?? .missing
  }
}
