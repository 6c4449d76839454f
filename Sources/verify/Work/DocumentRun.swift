import Caching
import Claims
import Extraction
import Running
import Verification

/// Runs one document, or some of its samples, as it need not be on disk.
struct DocumentRun: Sendable {
  let context: Context
  let interpreters: [Interpreter]
  let runner: Runner
  /// Has answers of earlier runs; nil: nothing is kept.
  var cache: Cache?
  var answers: AnswerMemory?

  /// - Parameters:
  ///   - samples: the ids of those that are meant; nil: all.
  ///   - expectations: what is on record.
  func report(
    on document: Document, samples: Set<String>? = nil, expectations: Expectations,
    progress: (RunProgress) -> Void = { _ in }
  ) async throws -> DocumentReport? {
    let selected = samples.map { ids in document.with(samples: document.samples.filter { ids.contains($0.id) }) }
    var (expectations, troubles) = (expectations, Troubles())
    var next = [NextDocument.run(expectations.remember(selected ?? document, all: document.samples, &troubles))]
    var report: DocumentReport?
    let run = BankRun(
      observers: interpreters.map { InterpreterObserver(runner, $0) }, jobs: context.options.jobs,
      reader: ClaimReader(prose: context.options.prose), cache: cache, answers: answers)
    try await run.run {
      next.popLast()
    } emit: {
      report = $0
    } progress: {
      progress($0)
    }
    return report
  }
}
