import Verification

/// What one release says about one sample, as far as it is known.
package struct Examination: Sendable {
  package let read: ReadSample
  package let release: Release
  /// What its first run showed.
  package internal(set) var observation = Observation(way: .script, outcome: .notRun)
  /// What another run on another machine showed, where there was one.
  package internal(set) var again: Observation?
  /// What became of its claims; one that is missing is none here but commentary.
  package internal(set) var rulings: [Claim.ID: Ruling] = [:]
  /// How the first run was judged, for `verify show`.
  package internal(set) var judgements: [Claim.ID: Judgement] = [:]
  /// Why it could not be run to its end through no fault of its answer.
  package internal(set) var obstacle: Obstacle?

  let page: Page
  /// Of the sample among those of its page.
  let index: Int
  let record: (any SampleExpectation)?
  /// The samples that it turned out to go on from, in the page's order.
  var before: [ReadSample] = []

  init(
    of index: Int, on page: Page, _ release: Release, expecting record: (any SampleExpectation)?
  ) {
    read = page.samples[index]
    self.page = page
    self.index = index
    self.release = release
    self.record = record
  }
}

extension Examination {
  /// The claims of the sample's own run, with what became of them.
  var pairs: [(claim: Claim, ruling: Ruling?)] { read.claims.map { ($0, rulings[$0.id]) } }

  /// Whether one of the claims of its own run is contradicted.
  var hasContradiction: Bool { read.claims.contains { rulings[$0.id].isContradicted } }

  /// Whether no answer was taken back, or left out, for coming out otherwise in another run or for want of time.
  package var standsFirm: Bool {
    rulings.values.allSatisfy { ruling in
      switch ruling.verdict {
      case .unreached(.doesNotRepeat), .unreached(.dependsOnMachine), .unreached(.overBudget),
        .unreached(.lacks(.slowState)):
        false
      default: ruling.repeats
      }
    }
  }

  /// What it came to, in words that two examinations can be compared by; nil where the sample states nothing. What bears a claim out
  /// need not be the same text: a path that the claim leaves out may be another each time.
  package var verdicts: String? {
    if rulings.isEmpty { return nil }
    let rulings = rulings.sorted { $0.key < $1.key }.map { id, ruling in
      if case .holds(_, let comparison) = ruling.verdict { return "\(id.number) \(comparison.name) \(ruling.way)" }
      return "\(id.number) \(ruling)"
    }
    return (["\(observation.outcome) \(obstacle.map { "\($0)" } ?? "")"] + rulings).joined(separator: "\n")
  }

  /// Notes that the sample is not run for this reason, which is told of what is a claim for certain.
  mutating func isNotRun(_ reason: Reason) {
    obstacle = Obstacle(reason: reason, line: nil)
    for claim in read.allClaims where claim.source != .prose && claim.certainty == .definite {
      rulings[claim.id] = Ruling(verdict: .unreached(reason), way: .script)
    }
  }

  /// What is told of a claim that was not asked; nothing of what may be none, and nothing on releases that it is not made for.
  func ruling(on claim: Claim, unasked reason: Reason) -> Ruling? {
    guard claim.certainty == .definite, claim.releases?.contains(release.number) != false else { return nil }
    return Ruling(verdict: .unreached(reason), way: observation.way)
  }

  /// Notes what speaks against taking a claim that is contradicted for wrong; what was noted first stays.
  mutating func doubt(_ claim: Claim, _ why: String) {
    guard rulings[claim.id].isContradicted, rulings[claim.id]?.doubt == nil else { return }
    rulings[claim.id]?.doubt = why
  }

  /// Keeps of the runs so much as a reader can use: a document's examinations are kept until all of its samples have run.
  mutating func close() {
    observation = observation.forReader
    again = again?.forReader
  }
}

extension Ruling? {
  var isBorneOut: Bool {
    if case .holds? = self?.verdict { true } else { false }
  }

  var isContradicted: Bool {
    if case .contradicted? = self?.verdict { true } else { false }
  }
}
