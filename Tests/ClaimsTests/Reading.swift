import Verification

@testable import Claims

/// A sample that stands at line 1 of a document of its own, so that its lines are the document's.
func sample(
  _ text: String, outputs: [Sample.Output] = [], form: Sample.Form = .script, prose: [Passage] = []
) -> Sample {
  Sample(
    id: "s/q#1", path: "s.md", section: "s", question: "Q", level: nil, firstLine: 1,
    lastLine: text.split(separator: "\n", omittingEmptySubsequences: false).count, text: text, form: form,
    directives: Directives(), outputs: outputs, prose: prose)
}

/// What was read, a line a claim: `3 value True`, marked `?` where what happens decides and `!` where only a contradiction
/// is worth a word.
func claims(in text: String, outputs: [Sample.Output] = []) -> [String] {
  ClaimReader().read(sample(text, outputs: outputs)).claims.map { claim in
    let mark =
      switch claim.certainty {
      case .definite: ""
      case .ifConfirmed: "?"
      case .ifContradicted: "!"
      }
    let subject = claim.subject.map { "\($0) = " } ?? ""
    return "\(claim.line) \(claim.kind.rawValue)\(mark) \(subject)\(claim.stated.replacing("\n", with: "⏎"))"
  }
}
