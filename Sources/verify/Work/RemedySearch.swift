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
      report.isAbout(samples), let draft = try await trial.corrections(of: report, in: bytes, releases: releases)
    else { return report }
    let remedies = Dictionary(
      draft.remedies(in: bytes).map {
        (Claimed(sample: $0.correction.sample, claim: $0.correction.claim.id), $0.remedy)
      }
    ) { first, _ in first }
    var report = report
    for sample in report.samples.indices {
      let id = report.samples[sample].sample.id
      for claim in report.samples[sample].claims.indices {
        report.samples[sample].claims[claim].remedy =
          remedies[Claimed(sample: id, claim: report.samples[sample].claims[claim].claim.id)]
      }
    }
    return report
  }

  private struct Claimed: Hashable {
    let sample: String
    let claim: Claim.ID
  }
}
