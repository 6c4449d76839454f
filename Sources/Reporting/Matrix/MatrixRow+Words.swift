import Verification

/// The words for a person, the same in every form of the report.
extension MatrixRow {
  /// The code that it is about, or what stands for that: of several claims the first one's, of a sample its first line.
  var title: String {
    guard let claim = claims.first else { return firstLine ?? "the sample" }
    return claim.code.isEmpty ? "what the sample prints" : claim.code
  }

  /// Whether `title` is code.
  var isCode: Bool { claims.first.map { !$0.code.isEmpty } ?? (firstLine != nil) }

  /// The sample's first line that is more than a comment.
  private var firstLine: String? {
    sample.text.split(whereSeparator: \.isNewline).map { $0.drop { $0.isWhitespace } }
      .first { !$0.isEmpty && !$0.hasPrefix("#") }.map(String.init)
  }

  /// What is stated, of several claims by the first one; nil for a sample that states nothing.
  var stated: String? { claims.first?.stated }

  /// What else it is about; empty where that is nothing.
  var others: String {
    if claims.isEmpty { return "and the rest of the sample" }
    let count = claims.count - 1
    return count > 0 ? "and \(count) more \(count == 1 ? "claim" : "claims")" : ""
  }

  /// What an outcome came to, in one line.
  func words(for outcome: MatrixOutcome) -> String {
    let finding = outcome.finding
    let text =
      switch finding.mark {
      case .holds:
        switch topic {
        case .claim where outcomes.count { $0.finding.mark == .holds } == 1: "as stated"
        case .claim, .sample: finding.text.isEmpty ? "nothing" : finding.text
        }
      case .contradicted, .reworded: finding.text.isEmpty ? "nothing" : finding.text
      case .notCompiled: "does not compile: \(finding.text)"
      case .notWrittenFor: "not asked"
      case .unreached: finding.text
      }
    return finding.only.map { "\(text) (only \($0.phrase))" } ?? text
  }
}

extension Matrix {
  /// What all rows come to, in one line.
  var conclusion: String {
    guard !rows.isEmpty else { return "no answer depends on the release" }
    let counts = MatrixRow.Difference.allCases.compactMap { difference in
      let count = rows.count { $0.difference == difference }
      return count > 0 ? "\(count) \(difference.plural(count))" : nil
    }
    let total = rows.count == 1 ? "1 answer depends" : "\(rows.count) answers depend"
    return "\(total) on the release: \(counts.joined(separator: ", "))"
  }

  /// How much was run, on what, and how long it took.
  var extent: String { Summary(tally: tally, releases: releases, seconds: seconds, failsOn: []).extent }
}

extension MatrixRow.Difference {
  /// As the predicate of so many answers.
  fileprivate func plural(_ count: Int) -> String {
    switch self {
    case _ where count == 1: phrase
    case .verdict: "vary by release"
    case .message: "are reworded"
    case .shown: "show something else"
    case .syntax: "need newer syntax"
    case .requires: "are written for some releases only"
    case .reach: "are not reached everywhere"
    }
  }
}
