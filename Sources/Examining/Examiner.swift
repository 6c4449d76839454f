import Verification

/// Examines samples on one release: has them run, has judged what they state, and before it believes a contradiction has them
/// run again, in the other way and on another machine.
package struct Examiner: Sendable {
  package var observer: any Observer
  let judge: any Adjudicator
  let wording: any OutcomeWording
  /// Whether every sample is run again on another machine, for a record shall hold only what repeats.
  let repeatsAll: Bool
  /// Of the sample at hand; nil where nobody bounds a run.
  private(set) var budget: Budget?
  /// What of the sample at hand did not end in time.
  private(set) var endless = EndlessCode()

  package init(observer: any Observer, judge: any Adjudicator, wording: any OutcomeWording, repeatsAll: Bool = false) {
    self.observer = observer
    self.judge = judge
    self.wording = wording
    self.repeatsAll = repeatsAll
  }

  /// With the bound on time that the sample's author has given it.
  func observer(for sample: Sample) -> any Observer { ImpatientObserver(observer, for: sample) ?? observer }

  /// - Parameters:
  ///   - index: of the sample among those of its page.
  ///   - record: what is on record about it; that it does something else is believed only if it does so again.
  ///   - endless: what other releases have shown of the sample, and what this one will.
  package func examine(
    _ index: Int, on page: Page, expecting record: (any SampleExpectation)? = nil,
    knowing endless: EndlessCode = EndlessCode()
  ) throws(Unobserved) -> Examination {
    var examination = Examination(of: index, on: page, observer.release, expecting: record)
    if let requires = examination.read.sample.directives.requires, !requires.contains(observer.release.number) {
      examination.isNotRun(.writtenFor(requires))
      return examination
    }
    var examiner = self
    examiner.endless = endless
    examiner.observer = observer(for: examination.read.sample)
    examiner.budget = examiner.observer.timeLimit.map { Budget(timeLimit: $0) }
    for pass in Pass.all { try pass.run(&examination, examiner) }
    examination.close()
    return examination
  }
}
