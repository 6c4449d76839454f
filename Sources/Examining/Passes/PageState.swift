import Verification

extension Pass {
  /// What is contradicted may hold after all that the page has done by then: a name of Python's own that the page has bound, an
  /// attribute that was set, an iterator that has gone on.
  static let pageState = Pass("state of the page") { (examination, examiner) throws(Unobserved) in
    guard examination.hasContradiction, examination.obstacle == nil, examination.index > 0 else { return }
    for before in examination.page.states(before: examination.index) {
      let samples = before.map { examination.page.samples[$0] }
      if samples == examination.before { continue }
      guard
        let seen = try examiner.observe(
          examination.read.inquiries[0], of: examination.read, after: samples, way: examination.read.way),
        !seen.isCutShort
      else { return }
      for claim in examination.read.claims where examination.rulings[claim.id].isContradicted {
        let judgement = examiner.judge.judgement(on: claim, seen: seen)
        guard case .holds? = judgement?.counting else { continue }
        examination.judgements[claim.id] = judgement
        examination.rulings[claim.id] = judgement?.ruling(in: seen.way)
      }
      if !examination.hasContradiction { return }
    }
  }
}
