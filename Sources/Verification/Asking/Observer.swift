/// Whoever can say what code does on one release: a runner, what keeps answers in front of it, a worker somewhere else.
package protocol Observer: Sendable {
  var release: Release { get }

  /// With what it runs what it is asked; part of every ask.
  var setting: Ask.Setting { get }

  /// Whether its sandbox refuses what harmless samples do too.
  var refusesMore: Bool { get }

  /// The longest that code may run, in seconds; nil where nobody bounds it.
  var timeLimit: Double? { get }

  /// What the code did. Blocks the calling thread.
  ///
  /// Code that crashes, hangs or breaks a limit is an `Observation`; an error means that it could not be run at all.
  func observe(_ ask: Ask, on terms: Terms) throws(Unobserved) -> Observation
}

/// How much is to be spent on an answer, which is not part of what is asked.
package struct Terms: Sendable, Hashable {
  /// The longest that the code may run, in seconds, where that is less than usual.
  package var seconds: Double?
  /// Whether nothing else may take time from it meanwhile, as far as an observer can see to that.
  package var isAlone: Bool

  package static let usual = Terms()

  package init(seconds: Double? = nil, isAlone: Bool = false) {
    self.seconds = seconds
    self.isAlone = isAlone
  }
}

extension Observer {
  package var refusesMore: Bool { false }
  package var timeLimit: Double? { nil }
}

/// Nothing could be observed, through no fault of what was asked.
package struct Unobserved: Error, CustomStringConvertible {
  package let cause: any Error

  package init(_ cause: any Error) { self.cause = cause }

  package var description: String { "\(cause)" }
}
