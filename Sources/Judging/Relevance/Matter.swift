import Verification

/// A statement with what was seen, of which it is to be decided whether that is an answer to it.
struct Matter {
  let claim: Claim
  let verdict: Verdict
  /// Of the claim's line; none where it speaks of all that the sample does.
  let visits: [Visit]
  let observation: Observation

  /// By the first piece of evidence that tells.
  var judgement: Judgement {
    for evidence in Evidence.all {
      guard let relevance = evidence.weigh(self) else { continue }
      if relevance == .statesOutcome, contradiction != nil, !claim.isRecorded,
        let doubt = Doubt.all.first(where: { $0.applies(self) })
      {
        return Judgement(verdict, .mayStateOutcome, by: doubt.name)
      }
      return Judgement(verdict, relevance, by: evidence.name)
    }
    return Judgement(verdict, .isCommentary, by: "nothing that happened resembles it")
  }
}

extension Matter {
  /// What came instead of what is stated; nil where it holds or was not asked.
  var contradiction: String? {
    if case .contradicted(let actual) = verdict { actual } else { nil }
  }

  /// What ended one of the visits.
  var raised: Raised? { visits.lazy.compactMap(\.raised).first }
}
