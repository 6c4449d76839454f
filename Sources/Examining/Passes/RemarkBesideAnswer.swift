import Verification

extension Pass {
  /// Takes back what a comment behind a prompt would state where the answer below it holds: then the comment says something about
  /// that.
  static let remarkBesideAnswer = Pass("remark beside an answer") { (examination, _) throws(Unobserved) in
    let answers = examination.read.claims.filter { claim in
      guard claim.source == .session, let verdict = examination.rulings[claim.id]?.verdict else { return false }
      return switch verdict {
      case .holds, .reworded: true
      case .contradicted, .unreached: false
      }
    }
    guard !answers.isEmpty else { return }
    for claim in examination.read.claims where claim.source == .comment && claim.commentary != nil {
      let isAnswered = answers.contains { $0.target.lastLine == claim.target.lastLine }
      if isAnswered, examination.rulings[claim.id].isContradicted { examination.rulings[claim.id] = nil }
    }
  }
}
