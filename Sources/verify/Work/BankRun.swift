import Claims
import Extraction
import Recording
import Reporting
import Running
import Verification

/// The main job, where the stages meet: documents are read, their samples run and judged on every release, and reported
/// in the bank's order, whatever the order in which they end.
struct BankRun {
  let examiner: Examiner
  let interpreters: [Interpreter]
  /// Samples at the same time.
  let jobs: Int
  let reader: ClaimReader
  var baseline = Baseline.sameRelease

  /// What a lane has done.
  private enum Done: Sendable {
    case prepared([RunQueue.Entry], [PreparedRun?], interpreter: Int)
    case examined(RunQueue.Entry, Examiner.Examination, interpreter: Int)
  }

  /// Takes documents from `next` until there are none, and hands each report to `emit` in the same order.
  func run(
    next: () throws -> RememberedDocument?, emit: (DocumentReport) throws -> Void, progress: (Int) -> Void
  ) async throws {
    let lanes = Lanes(RunQueue(interpreters: interpreters.count))
    let (results, sink) = AsyncStream<Swift.Result<Done, RunningError>>.makeStream()
    lanes.start(count: jobs) { work in
      sink.yield(Swift.Result { () throws(RunningError) in try self.perform(work) })
    }
    do {
      try await follow(results, of: lanes, next: next, emit: emit, progress: progress)
    } catch {
      await lanes.close()
      throw error
    }
    await lanes.close()
  }

  private func follow(
    _ results: AsyncStream<Swift.Result<Done, RunningError>>, of lanes: Lanes, next: () throws -> RememberedDocument?,
    emit: (DocumentReport) throws -> Void, progress: (Int) -> Void
  ) async throws {
    let releases = interpreters.map(\.release)
    // Documents from `first` on are in work; those before it are reported.
    var first = 0
    var inWork: [DocumentInWork] = []
    var examined = 0
    var results = results.makeAsyncIterator()

    while true {
      while let document = inWork.first, document.isComplete {
        try emit(document.report(releases: releases, since: baseline, by: examiner))
        inWork.removeFirst()
        first += 1
      }
      if !lanes.haveEnough {
        guard let document = try next() else {
          lanes.change { $0.isComplete = true }
          continue
        }
        let samples = document.samples.map { document.remember(reader.read($0)) }
        let work = DocumentInWork(document, samples: samples, releases: releases.count)
        let entries = samples.indices.filter { samples[$0].sample.directives.skip == nil }.map { index in
          RunQueue.Entry(
            document: first + inWork.count, sample: index, read: samples[index], earlier: work.earlier(than: index),
            record: document.records[samples[index].sample.id])
        }
        inWork.append(work)
        lanes.change { $0.add(entries) }
        continue
      }
      guard !inWork.isEmpty, let result = await results.next() else { return }
      switch try result.get() {
      case .prepared(let entries, let prepared, let interpreter):
        lanes.change { $0.add(entries, prepared, interpreter: interpreter) }
      case .examined(let entry, let examination, let interpreter):
        inWork[entry.document - first].add(examination, sample: entry.sample, release: interpreter)
        examined += 1
        progress(examined)
      }
    }
  }

  /// In a lane.
  private func perform(_ work: RunQueue.Work) throws(RunningError) -> Done {
    switch work {
    case .prepare(let entries, let index):
      let samples = entries.map { (sample: $0.read, earlier: $0.earlier) }
      return .prepared(entries, try examiner.runner.prepare(samples, on: interpreters[index]), interpreter: index)
    case .examine(let entry, let prepared, let index):
      let examination = try examiner.examine(
        entry.read, after: entry.earlier, on: interpreters[index], expecting: entry.record, prepared: prepared)
      return .examined(entry, examination, interpreter: index)
    }
  }
}
