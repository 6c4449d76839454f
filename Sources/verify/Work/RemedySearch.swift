import Extraction
import Fixing
import Running
import Verification

/// Finds what could be written in the place of what is stale, for reports that offer it to whoever reads them.
struct RemedySearch {
  private let context: Context
  private let releases: [Release]
  private let trial: Trial

  init(_ context: Context, _ interpreters: [Interpreter], _ runner: Runner, _ expectations: Expectations) {
    self.context = context
    releases = interpreters.map(\.release)
    trial = Trial(
      run: DocumentRun(context: context, interpreters: interpreters, runner: runner, cache: context.answers),
      expectations: expectations)
  }

  /// The report with a remedy at each claim that has one that is safe: what `verify fix` would write unasked.
  ///
  /// A document that was changed since it was run, or cannot be read again, is reported as it is: to offer something is no part of
  /// what was asked.
  func remedied(_ report: DocumentReport) async throws -> DocumentReport {
    guard report.samples.contains(where: { $0.claims.contains { $0.verdict == .drifted || $0.verdict == .reworded } }),
      let bytes = try? FileContent.bytes(at: report.path),
      let samples = try? context.documentReader.read(bytes, path: report.path).document.samples,
      report.isAbout(samples)
    else { return report }
    var work = DocumentInRepair(bytes, report)
    let corrections = work.newFindings(releases: releases).compactMap { finding -> Correction? in
      if case .correction(let correction) = finding, correction.isSafe { correction } else { nil }
    }
    if corrections.isEmpty { return report }
    var draft = Draft(corrections)
    _ = try await trial.settle(&draft, of: work)
    var report = report
    for choice in draft.proved { report.add(choice, in: bytes) }
    return report
  }
}

extension DocumentReport {
  fileprivate mutating func add(_ choice: Draft.Choice, in document: [UInt8]) {
    let remedy = Remedy(
      text: choice.restatement.text,
      replacements: choice.restatement.edits.ordered.map { edit in
        Remedy.Replacement(
          start: .init(of: edit.range.lowerBound, in: document), end: .init(of: edit.range.upperBound, in: document),
          text: String(decoding: edit.bytes, as: UTF8.self))
      })
    for sample in samples.indices where samples[sample].sample.id == choice.correction.sample {
      for claim in samples[sample].claims.indices
      where samples[sample].claims[claim].claim.id == choice.correction.claim.id {
        samples[sample].claims[claim].remedy = remedy
      }
    }
  }
}
