import Verification

extension Pass {
  /// Where an earlier box that the sample goes on from has `...` for a body, what the author ran had more.
  static let leftOut = Pass("left out") { (examination, _) throws(Unobserved) in
    guard examination.hasContradiction, examination.before.contains(where: { $0.program.leavesOut }) else { return }
    for claim in examination.read.claims where examination.rulings[claim.id].isContradicted {
      if examination.rulings[claim.id]?.verdict.actual == "nothing" {
        examination.rulings[claim.id] = Ruling(verdict: .unreached(.showsNoValue), way: examination.observation.way)
      } else if examination.rulings[claim.id]?.doubt == nil {
        examination.rulings[claim.id]?.doubt = "what it goes on from leaves something out"
      }
    }
  }
}

extension Program {
  /// Whether a line of it is `...` alone.
  fileprivate var leavesOut: Bool {
    source.holds("...") && source.lines.contains { $0.split(whereSeparator: \.isWhitespace) == ["..."] }
  }
}
