import Verification

/// What the visits of one line showed, the most telling first.
struct Showing {
  /// All that was printed, and each visit's own.
  let printed: Actual?
  /// The values other than None, together and alone.
  let value: Actual?
  let isNone: Bool

  init(of visits: [Visit]) {
    let calm = visits.filter { $0.raised == nil }
    let texts = visits.map(\.printed).filter { !$0.isEmpty }
    let lines = texts.map(Actual.init(printed:))
    printed = texts.isEmpty ? nil : Actual(lines.count > 1 ? lines : [], printed: texts.joined())
    let values = calm.compactMap(\.value)
    isNone = !values.isEmpty && values.allSatisfy(\.isNone)
    value = isNone ? nil : Actual.together(values)
  }

  /// The same as the prompt shows it, which shows no value that is assigned.
  init(of visits: [Visit], showing claim: Claim) {
    let isKept = claim.kind == .session && Assignment(claim.code) != nil
    self.init(of: isKept ? visits.map(\.withoutValue) : visits)
  }

  /// What a reader should see of it; nil where there was nothing.
  var shown: String? { printed?.text ?? value?.brief ?? (isNone ? "None" : nil) }
}

extension Visit {
  fileprivate var withoutValue: Visit {
    var visit = self
    visit.value = nil
    return visit
  }
}

extension Actual {
  /// One value, or the values of several visits; nil where there is none.
  static func together(_ values: [Value]) -> Actual? {
    let values = values.map { Actual($0) }
    return values.count > 1 ? Actual(values) : values.first
  }
}

extension Comparison {
  /// The comparison by which a comment holds of what was seen: of all visits together, of every one, or of one.
  static func holding(_ stated: Stated, _ actual: Actual) -> (comparison: Comparison, actual: Actual)? {
    if let comparison = holding(of: .comment, stated, actual) { return (comparison, actual) }
    for visit in actual.visits {
      if let comparison = holding(of: .comment, stated, visit) { return (comparison, visit) }
    }
    return nil
  }
}
