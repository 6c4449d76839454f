import Verification
import Vocabulary

extension Pass {
  /// What the words right above a box of output say to come on another system depends on the machine.
  static let otherSystem = Pass("other system") { (examination, _) throws(Unobserved) in
    let sample = examination.read.sample
    for claim in examination.read.claims where claim.source == .outputBlock {
      guard let ruling = examination.rulings[claim.id], case .contradicted(let actual) = ruling.verdict else {
        continue
      }
      let label = sample.outputs.first { $0.firstLine <= claim.line && claim.line <= $0.lastLine }?.label
      let lead = sample.prose.last { $0.line > sample.lastLine && $0.line < claim.line }?.text
      guard let words = (label ?? lead)?.lowercased() else { continue }
      if Places.otherSystems.all.contains(where: words.holds), !Places.systemsLikeThis.all.contains(where: words.holds)
      {
        examination.rulings[claim.id] = Ruling(verdict: .unreached(.dependsOnMachine(actual)), way: ruling.way)
      }
    }
  }
}
