import Verification

// How a pass takes for an outcome what nothing but its form had told.

extension Examination {
  /// What becomes of a claim that is taken for one, where something else came.
  func contradiction(of claim: Claim, by examiner: Examiner) -> (ruling: Ruling, actual: String)? {
    let judgement = examiner.judge.judgement(on: claim.definite, seen: observation)
    guard let ruling = ruling(on: claim.definite, judgement), case .contradicted(let actual) = ruling.verdict else {
      return nil
    }
    return (ruling, actual)
  }

  /// Takes a claim about a line that was run once, where what came instead is a text of which this holds.
  mutating func take(_ claim: Claim, by examiner: Examiner, where isAnswer: (String) -> Bool) {
    guard let (ruling, actual) = contradiction(of: claim, by: examiner), let visits = observation.visits[claim.id],
      visits.count == 1, visits[0].raised == nil
    else { return }
    let text =
      switch PythonLiteral.parse(actual) {
      case .string(let text)?: text
      case .name(let name)?: name
      default: actual
      }
    if !text.isEmpty, text != claim.stated, isAnswer(text) { rulings[claim.id] = ruling }
  }
}

extension Claim {
  /// Whether it is a text behind its line, which may be what the line shows or what it is for.
  var isTextBehindLine: Bool {
    source == .comment && (answer == .text || answer == .said || answer == .pointedAt) && subject == nil
  }

  /// Whether it has as many words, written alike, and the same signs.
  func isWritten(like text: String) -> Bool {
    guard let one = TextShape(stated), let other = TextShape(text) else { return false }
    return one.casts == other.casts && one.signs == other.signs
  }
}
