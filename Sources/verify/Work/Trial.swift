import Claims
import Extraction
import Fixing
import Running
import Verification

/// Runs a document that is not on disk: as it would be with corrections.
struct Trial {
  let context: Context
  let interpreters: [Interpreter]
  let runner: Runner
  let expectations: Expectations

  /// More rounds show nothing that a person would wait for.
  private static let mostRounds = 8

  /// Tries the restatements of a draft until what is left of it holds.
  ///
  /// Gives what became of the samples that were tried.
  func settle(_ draft: inout Draft, of work: DocumentInRepair) async throws -> DocumentReport {
    let samples = try context.documentReader.read(work.bytes, path: work.path).document.samples
    var shown: [String: SampleReport] = [:]
    for _ in 0..<Self.mostRounds where !draft.openSamples.isEmpty {
      let edited = try? context.documentReader.read(draft.edits.applied(to: work.bytes), path: work.path).document
      var after: DocumentReport?
      if let edited, edited.isAlike(samples, except: draft.corrections.map(\.sample)) {
        after = try await self.report(on: edited, samples: draft.openSamples)
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

  /// What becomes of some samples of a document.
  private func report(on document: Document, samples: Set<String>) async throws -> DocumentReport? {
    let selected = document.with(samples: document.samples.filter { samples.contains($0.id) })
    var (expectations, troubles) = (expectations, Troubles())
    var next = [NextDocument.run(expectations.remember(selected, all: document.samples, &troubles))]
    var report: DocumentReport?
    let run = BankRun(
      observers: interpreters.map { InterpreterObserver(runner, $0) },
      jobs: context.options.jobs,
      reader: ClaimReader(prose: context.options.prose), cache: context.answers)
    try await run.run {
      next.popLast()
    } emit: {
      report = $0
    } progress: { _ in
    }
    return report
  }
}

extension Document {
  /// Whether it has the same samples, and of those that nobody corrected the same text.
  fileprivate func isAlike(_ others: [Sample], except corrected: [String]) -> Bool {
    guard samples.map(\.id) == others.map(\.id) else { return false }
    return zip(samples, others).allSatisfy { corrected.contains($0.id) || $0.text == $1.text }
  }
}
