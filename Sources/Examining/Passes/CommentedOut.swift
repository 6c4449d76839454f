import Verification

extension Pass {
  /// Runs the sample once for each statement that its comments hold and speak of, with that statement put back.
  ///
  /// It was no such statement where it does not compile, is not reached, uses names that are not there, or gives something of another
  /// kind. Once one has run out of time the others are not tried, each of which would take as long.
  static let commentedOutStatements = Pass("statements commented out") { (examination, examiner) throws(Unobserved) in
    for inquiry in examination.read.commentedOutStatements {
      guard try examination.ask(inquiry, by: examiner) else { return }
    }
  }
}

extension Examination {
  /// Whether the runs ended in time.
  fileprivate mutating func ask(_ inquiry: ReadSample.Inquiry, by examiner: Examiner) throws(Unobserved) -> Bool {
    guard let claim = inquiry.claims.first else { return true }
    if let range = claim.releases, !range.contains(release.number) { return true }
    // What the sample announces elsewhere must not end it.
    var whole = inquiry
    whole.claims = read.claims + inquiry.claims
    for way in [Way.script, .prompt] {
      let seen = try examiner.observe(whole, of: read, after: before, way: way)
      let judgement = examiner.judge.judgement(on: claim, seen: seen)
      judgements[claim.id] = judgement
      if let ruling = judgement?.ruling(in: way), !ruling.verdict.isOfOwnMistake(in: seen) {
        rulings[claim.id] = ruling
        return seen.outcome != .timedOut
      }
      if seen.outcome == .timedOut { return false }
    }
    return true
  }
}

extension Verdict {
  /// Whether it says no more than that the words before the comment are no Python.
  fileprivate func isOfOwnMistake(in seen: Observation) -> Bool {
    if case .contradicted = self { seen.outcome == .notCompiled } else { false }
  }
}
