import Verification

/// How a run ended, in words that follow the sample's name: every report for a person takes them from here.
struct Ending: Sendable, Hashable {
  /// Of one run: "ran out of time".
  let past: String
  /// Of what a release does whenever it is asked: "runs out of time".
  let present: String

  /// - Parameter exception: as much of it as the report wants to say.
  init(_ outcome: Outcome, exception: String?) {
    let named = exception ?? "an exception"
    switch outcome {
    case .finished: self.init("ran to its end", "runs to its end")
    case .raised: self.init("ended with \(named)", "ends with \(named)")
    case .exited(let status): self.init("ended itself with status \(status)", "ends itself with status \(status)")
    case .timedOut: self.init("ran out of time", "runs out of time")
    case .outOfMemory: self.init("ran out of memory", "runs out of memory")
    case .tooMuchOutput: self.init("wrote too much", "writes too much")
    case .crashed(let signal): self.init("was ended by signal \(signal)", "is ended by signal \(signal)")
    case .notCompiled:
      let words = "does not compile" + (exception.map { ": \($0)" } ?? "")
      self.init(words, words)
    case .notRun: self.init("was not run", "is not run")
    case .tooLong: self.init("was too long to be run", "is too long to be run")
    case .lost: self.init("was lost with its sandbox", "is lost with its sandbox")
    }
  }

  private init(_ past: String, _ present: String) {
    self.past = past
    self.present = present
  }
}
