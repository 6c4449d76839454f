import Verification

/// An observer for a sample whose author says that it takes no longer than this.
struct ImpatientObserver: Observer {
  private let observer: any Observer
  private let seconds: Double

  /// Nil where the sample may take as long as any other, or its author would give it more.
  init?(_ observer: any Observer, for sample: Sample) {
    guard let seconds = sample.directives.timeout, seconds < observer.timeLimit ?? .infinity else { return nil }
    self.observer = observer
    self.seconds = seconds
  }

  var release: Release { observer.release }
  var refusesMore: Bool { observer.refusesMore }
  var timeLimit: Double? { seconds }

  /// What ends within one bound need not end within another.
  var setting: Ask.Setting {
    observer.setting.bounded(toSeconds: seconds)
  }

  func observe(_ ask: Ask, on terms: Terms) throws(Unobserved) -> Observation {
    var shorter = terms
    shorter.seconds = min(terms.seconds ?? seconds, seconds)
    var seen = try observer.observe(ask, on: shorter)
    // All of its time is no share.
    if terms.seconds == nil { seen.share = nil }
    return seen
  }
}
