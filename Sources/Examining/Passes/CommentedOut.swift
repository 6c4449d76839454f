import Verification

extension Pass {
  /// Runs the sample once for each statement that its comments hold and speak of, with that statement put back.
  ///
  /// It was no such statement where it does not compile, is not reached, uses names that are not there, or gives something of another
  /// kind. Once one has run out of time the others are not tried, each of which would take as long; and none is for which no time is
  /// left.
  static let commentedOutStatements = Pass("statements commented out") { (examination, examiner) throws(Unobserved) in
    let inquiries = examination.read.commentedOutStatements
    for (index, inquiry) in inquiries.enumerated() {
      guard let reason = try examination.ask(inquiry, by: examiner) else { continue }
      for claim in inquiries[index...].compactMap(\.claims.first) where examination.rulings[claim.id] == nil {
        examination.rulings[claim.id] = examination.ruling(on: claim, unasked: reason)
      }
      return
    }
  }
}

extension Examination {
  /// Why no other is to be tried; nil where one is.
  fileprivate mutating func ask(_ inquiry: ReadSample.Inquiry, by examiner: Examiner) throws(Unobserved) -> Reason? {
    guard let claim = inquiry.claims.first else { return nil }
    if let range = claim.releases, !range.contains(release.number) { return nil }
    // What the sample announces elsewhere must not end it.
    var whole = inquiry
    whole.claims = read.claims + inquiry.claims
    for way in [Way.script, .prompt] {
      guard let seen = try examiner.observe(whole, of: read, after: before, way: way) else {
        return examiner.budget?.reason
      }
      let judgement = examiner.judge.judgement(on: claim, seen: seen)
      judgements[claim.id] = judgement
      if let ruling = judgement?.ruling(in: way), !ruling.verdict.isOfOwnMistake(in: seen) {
        rulings[claim.id] = ruling
        return seen.outcome == .timedOut ? .endedBefore(.timedOut, nil) : nil
      }
      if seen.outcome == .timedOut { return .endedBefore(.timedOut, nil) }
    }
    return nil
  }
}

extension Verdict {
  /// Whether it says no more than that the words before the comment are no Python.
  fileprivate func isOfOwnMistake(in seen: Observation) -> Bool {
    if case .contradicted = self { seen.outcome == .notCompiled } else { false }
  }
}
