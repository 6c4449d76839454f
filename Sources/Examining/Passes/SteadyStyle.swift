import Verification

// An author's style is steady: what the other comments of a sample are, one more is that is written like them.

extension Pass {
  /// Takes a text behind a line for an outcome where all others of the sample are, and it is written like what came: an author's
  /// style is steady.
  static let steadyStyle = Pass("steady style") { (examination, examiner) throws(Unobserved) in
    let texts = examination.read.claims.filter { $0.isTextBehindLine && $0.answer == .text }
    let open = texts.filter { examination.rulings[$0.id] == nil }
    let confirmed = texts.count {
      guard let ruling = examination.rulings[$0.id] else { return false }
      return ruling.verdict.actual != nil && !Optional(ruling).isContradicted
    }
    guard confirmed >= fewestConfirmed, open.count * 2 <= confirmed else { return }
    for claim in open where !claim.code.contains(claim.stated) {
      examination.take(claim, by: examiner, where: claim.isWritten)
      // Otherwise written than what came it may be a remark, among outcomes.
      if examination.rulings[claim.id] == nil, confirmed >= fewestOfManyConfirmed {
        examination.take(claim, by: examiner) { _ in true }
        examination.rulings[claim.id]?.doubt = unlike
      }
    }
  }

  /// The same where the others are values, behind lines that print: `print(xs[0])  # 3`, `print(xs[1])  # tuple`.
  static let steadyPrinting = Pass("steady printing") { (examination, examiner) throws(Unobserved) in
    let printing = examination.read.claims.filter { $0.source == .comment && $0.code.hasPrefix("print(") }
    let open = printing.filter { examination.rulings[$0.id] == nil }
    let confirmed = printing.count { examination.rulings[$0.id].isBorneOut }
    guard confirmed >= fewestOfManyConfirmed, open.count * 3 <= confirmed else { return }
    for claim in open where claim.isTextBehindLine && !claim.code.contains(claim.stated) {
      examination.take(claim, by: examiner, where: claim.isWritten)
    }
  }

  /// Takes what may be an outcome for one, in doubt, where all others that are read in its way are: `# subtracts, gives 309`.
  static let steadyForm = Pass("steady form") { (examination, examiner) throws(Unobserved) in
    let possible = examination.read.claims.filter { $0.source == .comment && $0.certainty == .ifConfirmed }
    for claims in Dictionary(grouping: possible, by: \.form).values {
      let open = claims.filter { examination.rulings[$0.id] == nil }
      let confirmed = claims.count { examination.rulings[$0.id].isBorneOut }
      guard confirmed >= fewestOfManyConfirmed, open.count * 3 <= confirmed else { continue }
      for claim in open where !claim.code.contains(claim.stated) {
        examination.take(claim, by: examiner) { _ in true }
        examination.rulings[claim.id]?.doubt = unlike
      }
    }
  }

  private static let unlike = "the sample's other comments are outcomes, and this one is unlike what came"
  private static let fewestConfirmed = 2
  private static let fewestOfManyConfirmed = 3
}
