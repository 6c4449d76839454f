import Verification

extension Pass {
  /// What is contradicted may hold after all that the page has done by then: a name of Python's own that the page has bound, an
  /// attribute that was set, an iterator that has gone on.
  static let pageState = Pass("state of the page") { (examination, examiner) throws(Unobserved) in
    guard examination.hasContradiction, examination.obstacle == nil, examination.index > 0 else { return }
    let (page, limit) = (examination.page, examiner.observer.timeLimit)
    for state in page.states(before: examination.index) {
      let samples = state.samples.map { page.samples[$0] }
      if samples == examination.before { continue }
      if let seconds = page.times.bound(exceededBy: state.samples, limit: limit) {
        // What has to do with the names that it spells may well have changed the answer; what else stands above it seldom has.
        if state.isNamed { examination.leaveContradicted(.lacks(.slowState(name: nil, seconds: seconds))) }
        continue
      }
      guard
        let seen = try examiner.observe(
          examination.read.inquiries[0], of: examination.read, after: samples, way: examination.read.way),
        !seen.isCutShort
      else { return }
      examination.takeWhole(seen, after: samples, judgedBy: examiner.judge)
      if !examination.hasContradiction { return }
    }
  }
}

extension Examination {
  /// What is contradicted was not reached as a reader of the page would reach it.
  fileprivate mutating func leaveContradicted(_ reason: Reason) {
    for claim in read.claims where rulings[claim.id].isContradicted {
      rulings[claim.id] = ruling(on: claim, unasked: reason)
    }
  }

  /// Takes the sample to have been run after these where more of its claims hold so, and then with all that it contradicts: its
  /// author has run it once, so that two claims of which each holds in another state do not both hold.
  fileprivate mutating func takeWhole(_ seen: Observation, after samples: [ReadSample], judgedBy judge: any Adjudicator)
  {
    let seenSo = read.claims.map { claim in
      let judgement = judge.judgement(on: claim, seen: seen)
      return (id: claim.id, judgement: judgement, ruling: judgement?.ruling(in: seen.way))
    }
    let gained = seenSo.count { rulings[$0.id].isContradicted && $0.ruling.isBorneOut }
    let lost = seenSo.count { rulings[$0.id].isBorneOut && $0.ruling.isContradicted }
    if gained <= lost { return }
    before = samples
    observation = seen
    for (id, judgement, ruling) in seenSo where ruling.isBorneOut || ruling.isContradicted && rulings[id] != nil {
      judgements[id] = judgement
      rulings[id] = ruling
    }
  }
}
