import Extraction
import Fixing
import Verification

/// Runs a document that is not on disk: as it would be with corrections.
struct Trial {
  let run: DocumentRun
  let expectations: Expectations

  /// More rounds show nothing that a person would wait for.
  private static let mostRounds = 8

  /// What may be written of what is stale in a document: what is safe or has no other dangers than these, as far as it holds when it is
  /// tried. Nil where there is nothing to be tried.
  func corrections(
    of report: DocumentReport, in bytes: [UInt8], releases: [Release], allowing allowed: Set<Danger> = []
  ) async throws -> Draft? {
    var work = DocumentInRepair(bytes, report)
    let corrections = work.newFindings(releases: releases).compactMap { finding -> Correction? in
      guard case .correction(let correction) = finding, allowed.isSuperset(of: correction.dangers) else { return nil }
      return correction
    }
    if corrections.isEmpty { return nil }
    var draft = Draft(corrections)
    _ = try await settle(&draft, of: work)
    return draft
  }

  /// Tries the restatements of a draft until what is left of it holds.
  ///
  /// Gives what became of the samples that were tried.
  func settle(_ draft: inout Draft, of work: DocumentInRepair) async throws -> DocumentReport {
    let samples = try run.context.documentReader.read(work.bytes, path: work.path).document.samples
    var shown: [String: SampleReport] = [:]
    for _ in 0..<Self.mostRounds where !draft.openSamples.isEmpty {
      let edited = try? run.context.documentReader.read(draft.edits.applied(to: work.bytes), path: work.path).document
      var after: DocumentReport?
      if let edited, edited.isAlike(samples, except: draft.corrections.map(\.sample)) {
        after = try await run.report(on: edited, samples: draft.openSamples, expectations: expectations)
      }
      for sample in after?.samples ?? [] { shown[sample.sample.id] = sample }
      draft.learn(before: work.report, after: after)
    }
    draft.giveUp()
    // Where nothing stays the last that was shown is what failed.
    let proved = Set(draft.proved.map(\.correction.sample))
    return DocumentReport(
      path: work.path, samples: samples.compactMap { proved.contains($0.id) ? shown[$0.id] : nil })
  }
}

extension Document {
  /// Whether it has the same samples, and of those that nobody corrected the same text.
  fileprivate func isAlike(_ others: [Sample], except corrected: [String]) -> Bool {
    guard samples.map(\.id) == others.map(\.id) else { return false }
    return zip(samples, others).allSatisfy { corrected.contains($0.id) || $0.text == $1.text }
  }
}
