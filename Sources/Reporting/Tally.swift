import Verification

/// The counts of a run.
package struct Tally: Sendable, Hashable {
  package private(set) var documents = 0
  package private(set) var questions = 0
  package private(set) var samples = 0
  package private(set) var claims = 0
  /// Claims by their verdict over all releases, as are the five below.
  package private(set) var holds = 0
  package private(set) var drifted = 0
  package private(set) var varies = 0
  package private(set) var doubtful = 0
  package private(set) var reworded = 0
  package private(set) var unreached = 0
  /// Claims that hold in one way of running and not in the other, on some release.
  package private(set) var dependsOnWay = 0
  /// Samples that ran and state nothing.
  package private(set) var unclaimedSamples = 0
  /// Samples that could not be run.
  package private(set) var unreachedSamples = 0
  /// Samples that fail on every release, or on a newer one only, though nothing announces it.
  package private(set) var failedSamples = 0
  /// Samples that the author skips.
  package private(set) var skippedSamples = 0
  /// Samples that drifted or vary as a whole, though none of their claims did.
  package private(set) var brokenSamples = 0
  /// Claims that vary by release with their author's knowledge; they are counted nowhere else.
  package private(set) var acknowledged = 0
  /// Where samples do something else than is on record, and of these what an author has to look at.
  package private(set) var news = 0
  package private(set) var newsOfDrift = 0
  /// Samples by how they stand to the record.
  package private(set) var recordedSamples = 0
  package private(set) var editedSamples = 0
  package private(set) var unrecordedSamples = 0
  /// Records without a sample.
  package private(set) var strayRecords = 0
  /// All that is of concern about some sample.
  private var concerns: Set<Concern> = []

  package init() {}

  /// Counts one more document.
  package mutating func add(_ document: DocumentReport) {
    documents += 1
    // A sample's identity is its question's and a number.
    questions += Set(document.samples.map(\.sample.questionID)).count
    for sample in document.samples { add(sample) }
  }

  /// Whether one of these was met.
  package func hasDrift(failingOn concerns: Set<Concern>) -> Bool { !self.concerns.isDisjoint(with: concerns) }

  /// Counts records without a sample.
  package mutating func add(strayRecords count: Int) { strayRecords += count }

  private mutating func add(_ sample: SampleReport) {
    samples += 1
    concerns.formUnion(sample.concerns)
    news += sample.news.count
    newsOfDrift += sample.news.count(where: \.isDrift)
    switch sample.standing {
    case .recorded: recordedSamples += 1
    case .edited: editedSamples += 1
    case .unrecorded: unrecordedSamples += 1
    case nil: break
    }
    switch sample.status {
    case .unclaimed: unclaimedSamples += 1
    case .unreached: if sample.isNotRun { unreachedSamples += 1 }
    case .skipped: skippedSamples += 1
    case .drifted, .varies: if sample.isBroken { brokenSamples += 1 }
    case .holds, .doubtful, .reworded, .failed: break
    }
    if sample.failure != nil { failedSamples += 1 }
    // What its author does not want to be run states nothing here.
    guard sample.status != .skipped else { return }
    for claim in sample.claims { add(claim) }
  }

  private mutating func add(_ claim: ClaimReport) {
    claims += 1
    if claim.dependsOnWay { dependsOnWay += 1 }
    if claim.acknowledged != nil {
      acknowledged += 1
      return
    }
    switch claim.verdict {
    case .holds: holds += 1
    case .drifted: drifted += 1
    case .varies: varies += 1
    case .doubtful: doubtful += 1
    case .reworded: reworded += 1
    case .unreached: unreached += 1
    }
  }
}

extension ClaimReport {
  /// Whether some release gives another verdict in the other way of running.
  var dependsOnWay: Bool { rulings.values.contains { $0.otherWay } }
}

extension SampleReport {
  /// Whether it drifted or varies as a whole, though none of its claims did.
  var isBroken: Bool {
    (status == .drifted || status == .varies) && !claims.contains { $0.verdict == .drifted || $0.verdict == .varies }
  }
}
