import Verification
import Vocabulary

extension Pass {
  /// What the words right above a box say to come on another system depends on the machine.
  static let otherSystem = Pass("other system") { (examination, _) throws(Unobserved) in
    let sample = examination.read.sample
    for claim in examination.read.claims {
      guard let ruling = examination.rulings[claim.id], case .contradicted(let actual) = ruling.verdict else {
        continue
      }
      guard let words = sample.lead(overTo: claim)?.lowercased() else { continue }
      // "Sliding windows:" is about windows.
      let name = words.trimmingSuffix(while: { !$0.isLetter })
      if Places.systemNames.contains(name) || Places.otherSystems.all.contains(where: words.holds) {
        examination.rulings[claim.id] = Ruling(verdict: .unreached(.dependsOnMachine(actual)), way: ruling.way)
      }
    }
  }
}

extension Sample {
  /// The words that lead over to what a claim speaks of: the label of its box of output, or the paragraph above it; for other claims
  /// a paragraph that ends in a colon above the sample.
  fileprivate func lead(overTo claim: Claim) -> String? {
    guard claim.source == .outputBlock else {
      let text = lead?.text
      return text?.last { !$0.isWhitespace }.map { ":：".contains($0) } == true ? text : nil
    }
    let label = outputs.first { $0.firstLine <= claim.line && claim.line <= $0.lastLine }?.label
    return label ?? prose.last { $0.line > lastLine && $0.line < claim.line }?.text
  }
}

extension String {
  fileprivate func trimmingSuffix(while isOut: (Character) -> Bool) -> Substring {
    lastIndex { !isOut($0) }.map { self[...$0] } ?? ""
  }
}
