/// System calls that are treated alike, and why.
package struct CallGroup: Sendable {
  package let reason: String
  package let calls: [String]
  let answer: Answer

  enum Answer: Sendable {
    case allow
    /// The call gives this error, which is what programs expect of a user without rights.
    case refuse(Int32)
    /// Allowed where all of this holds for its arguments, else it gives the error.
    case allowIf([Condition], else: Int32)
  }

  /// About the low half of an argument, which is all of it for the calls it is used with.
  struct Condition: Sendable {
    let argument: Int
    let test: Test

    enum Test: Sendable {
      case isOneOf([UInt32])
      case isNoneOf([UInt32])
      case hasNoneOf(UInt32)
    }
  }

  /// In one line, for `verify doctor`.
  package var summary: String {
    switch answer {
    case .allow: "allowed: \(reason)"
    case .refuse: "refused: \(reason)"
    case .allowIf: "allowed in part: \(reason)"
    }
  }

  init(_ reason: String, _ calls: String, _ answer: Answer = .allow) {
    self.reason = reason
    self.answer = answer
    self.calls = calls.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
