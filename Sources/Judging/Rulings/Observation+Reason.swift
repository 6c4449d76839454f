import Verification

extension Observation {
  /// Why a line was not reached, in one line.
  var reasonNotReached: String {
    switch outcome {
    case .finished: return exception.map { ended(by: $0) } ?? "this line was never run"
    case .raised: return exception.map { ended(by: $0) } ?? "the sample ended before this line"
    case .exited(let status): return "the sample exited with status \(status) before this line"
    case .timedOut: return "timed out before this line"
    case .outOfMemory: return "out of memory before this line"
    case .lost: return "the sandbox was lost before this line"
    case .tooMuchOutput: return "printed too much before this line"
    case .crashed(let signal): return "crashed with signal \(signal) before this line"
    case .notCompiled: return "does not compile: \(exception.map(\.text)?.firstLine ?? "SyntaxError")"
    case .notRun: return "the sample was not run"
    }
  }

  private func ended(by raised: Raised) -> String {
    let place = raised.line.map { " on line \($0)" } ?? ""
    return "the sample ended\(place): \(raised.text.firstLine)"
  }
}

extension String {
  fileprivate var firstLine: String {
    String(unicodeScalars.prefix { $0 != "\n" && $0 != "\r" })
  }
}
