import Verification

extension Pass {
  /// What a script contradicts may hold as typed at the prompt: then it depends on how it is run.
  static let otherWay = Pass("other way") { (examination, examiner) throws(Unobserved) in
    let read = examination.read
    guard read.way == .script, examination.hasContradiction else { return }
    guard let typed = try examiner.observe(read.inquiries[0], of: read, after: examination.before, way: .prompt) else {
      return
    }
    for claim in read.claims where examination.rulings[claim.id].isContradicted {
      guard let verdict = examiner.judge.judgement(on: claim, seen: typed)?.counting, case .holds = verdict else {
        continue
      }
      examination.rulings[claim.id] = Ruling(
        verdict: verdict, way: .prompt, otherWay: true,
        actualOtherwise: examination.rulings[claim.id]?.verdict.actual)
    }
  }
}
