import Verification

/// The words for a person, the same in every form of the report.
extension MatrixRow {
  /// What the row is about, in code.
  var code: String {
    switch subject {
    case .claim(let claim): claim.code
    case .sample: ""
    }
  }

  /// What is stated; nil for a sample as a whole.
  var stated: String? {
    switch subject {
    case .claim(let claim): claim.stated
    case .sample: nil
    }
  }

  /// Stands for the code where the row is about a sample.
  var name: String {
    claims.isEmpty ? "the sample" : "the sample and its \(claims.count) claims"
  }

  /// What an outcome came to, in one line.
  func words(for outcome: MatrixOutcome) -> String {
    let finding = outcome.finding
    let text =
      switch finding.mark {
      case .holds:
        switch subject {
        case .claim where difference != .shown: "as stated"
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
    guard !rows.isEmpty else { return "everything behaves alike on every release" }
    let counts = MatrixRow.Difference.allCases.compactMap { difference in
      let count = rows.count { $0.difference == difference }
      return count > 0 ? "\(count) \(difference.plural(count))" : nil
    }
    return counts.joined(separator: ", ")
  }

  /// How much was run, on what, and how long it took.
  var extent: String { Summary(tally: tally, releases: releases, seconds: seconds, strict: false).extent }
}

extension MatrixRow.Difference {
  /// As the predicate of so many answers.
  fileprivate func plural(_ count: Int) -> String {
    if count == 1 { return phrase }
    return switch self {
    case .verdict: "vary by release"
    case .message: "reworded"
    case .shown: "show something else"
    case .syntax: "need newer syntax"
    case .requires: "written for some releases"
    case .reach: "not reached everywhere"
    }
  }
}
