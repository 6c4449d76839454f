import Verification

extension Pass {
  /// `xs[9]  # lève une KeyError` where an IndexError comes: whatever the words beside it mean, a comment that names an exception, at a
  /// line that raises another one and spells none, was meant for that. A comment above a line may speak of more than it, and one
  /// about an exception that the sample itself catches or raises of that: `load()  # wraps the KeyError`.
  static let otherException = Pass("another exception") { (examination, examiner) throws(Unobserved) in
    let open = examination.read.claims.filter {
      $0.kind == .raises && $0.certainty == .ifConfirmed && examination.rulings[$0.id] == nil
    }
    for claim in open where examination.raisesAnother(than: claim) {
      guard let (ruling, _) = examination.contradiction(of: claim, by: examiner) else { continue }
      examination.rulings[claim.id] = ruling
      let isSpelled = examination.uses(claim.stated)
      if claim.source != .comment || isSpelled { examination.doubt(claim, "it may speak of more than the line") }
    }
  }
}

extension Examination {
  /// Whether the sample's code has this name, in functions, too.
  fileprivate func uses(_ name: String) -> Bool {
    let uses = NameUses(read.program)
    return uses.used.contains(name) || uses.usedLater.contains(name)
  }

  /// Whether each visit of the claim's line raised, for no want of a name, what the line does not spell, and nothing else that is said in
  /// that place is right: a comment above may set an exception against the one that is named behind the line, not the other way round.
  fileprivate func raisesAnother(than claim: Claim) -> Bool {
    guard let visits = observation.visits[claim.id], !visits.isEmpty else { return false }
    let raised = visits.compactMap(\.raised)
    return raised.count == visits.count
      && raised.allSatisfy { $0.missing == nil && !$0.mro.contains("SyntaxError") && !claim.code.holds($0.type) }
      && !read.claims.contains { other in
        other.target == claim.target && rulings[other.id].isBorneOut
          && (claim.source != .comment || other.source == .comment)
      }
  }
}
