import Verification

/// One thing that a run checks, for formats that were made for tests: a claim, or that a sample runs as it should.
struct Check: Sendable {
  /// Unique within its sample, the same in every run.
  let name: String
  /// By `Sample.id`.
  let sample: String
  let place: Place
  let outcome: Outcome

  /// What became of it.
  enum Outcome: Sendable {
    case passed
    /// Why it makes the exit status 1. Never empty.
    case failed([Annotation])
    /// What is worth a look, and fails no run. Never empty.
    case doubted([Annotation])
    /// Nobody knows, for this reason.
    case skipped(String)
  }

  /// Those of a sample: its claims, and itself where it states nothing or something is to be said of it as a whole.
  static func all(of report: SampleReport, by annotator: Annotator) -> [Check] {
    let annotations = Dictionary(grouping: annotator.annotations(of: report), by: \.claim)
    let sample = report.sample
    var checks: [Check] = []
    let whole = annotations[nil] ?? []
    if report.status == .skipped || report.isNotRun || report.claims.isEmpty || !whole.isEmpty {
      let isSkipped = report.status == .skipped || report.isNotRun
      let why = isSkipped ? report.reason.map { "\($0)".visible } ?? "not run" : nil
      checks.append(Check(name: "runs", sample: sample.id, place: sample.place, outcome: Outcome(whole, skipped: why)))
    }
    guard report.status != .skipped, !report.isNotRun, !annotator.newsOnly else { return checks }
    var seen: [String: Int] = [:]
    for claim in report.claims {
      let words = "\(claim.claim.subjectWords) → \(claim.claim.stated)".visible.cut(to: 120)
      seen[words, default: 0] += 1
      let count = seen[words, default: 1]
      let why = claim.verdict == .unreached ? claim.reason(on: annotator.releases).visible : nil
      checks.append(
        Check(
          name: count > 1 ? "\(words) (\(count))" : words, sample: sample.id, place: claim.claim.place(in: sample),
          outcome: Outcome(annotations[claim.claim.id] ?? [], skipped: why)))
    }
    return checks
  }
}

extension Check.Outcome {
  /// - Parameter why: why nobody knows, where that is so.
  fileprivate init(_ annotations: [Annotation], skipped why: String?) {
    let errors = annotations.filter { $0.severity == .error }
    if !errors.isEmpty {
      self = .failed(errors)
    } else if let why {
      self = .skipped(why)
    } else {
      self = annotations.isEmpty ? .passed : .doubted(annotations)
    }
  }
}
