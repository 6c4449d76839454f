import Verification

/// What becomes of a note that something is new in a release: that it is so on an earlier one already, or is not on one that the
/// note names, shows that the note is wrong.
struct NoteRuling {
  private let first: ReleaseNumber
  private let range: ReleaseRange

  /// Nil where the words do not deny the releases before.
  init?(_ claim: Claim) {
    guard claim.deniesEarlierReleases, let range = claim.releases, let first = range.from else { return nil }
    (self.first, self.range) = (first, range)
  }

  /// The verdict on a line that bears the note alone; nil where it does what the note says, or was not reached.
  func verdict(on visits: [Visit], _ release: ReleaseNumber) -> Verdict? {
    guard !visits.isEmpty else { return nil }
    let raised = visits.lazy.compactMap(\.raised).first
    if release < first { return raised == nil ? .contradicted(actual: "works on \(release) already") : nil }
    guard range.contains(release), let raised, raised.isOfSomethingUnknown else { return nil }
    return .contradicted(actual: raised.text)
  }

  /// The verdict on an outcome with the note, from what it would be without.
  func verdict(onResult verdict: Verdict?, _ release: ReleaseNumber) -> Verdict? {
    guard release < first, case .holds(let actual, _)? = verdict else { return nil }
    return .contradicted(actual: "\(actual) on \(release) already")
  }
}

extension Raised {
  /// What comes where a release does not know a name yet.
  fileprivate var isOfSomethingUnknown: Bool { ["AttributeError", "ImportError"].contains(type) }
}
