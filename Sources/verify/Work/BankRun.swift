import Claims
import Dispatch
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
    case prepared([RunQueue.Entry], [PreparedRun?])
    case examined(RunQueue.Entry, Examiner.Examination)
  }

  private struct Job: Sendable {
    let lane: DispatchQueue
    let interpreter: Int
    let result: Swift.Result<Done, RunningError>
  }

  /// Takes documents from `next` until there are none, and hands each report to `emit` in the same order.
  func run(
    next: () throws -> RememberedDocument?, emit: (DocumentReport) throws -> Void, progress: (Int) -> Void
  ) async throws {
    let releases = interpreters.map(\.release)
    var lanes = Lanes(count: jobs)
    var queue = RunQueue(interpreters: interpreters.count)
    // Documents from `first` on are in work; those before it are reported.
    var first = 0
    var inWork: [DocumentInWork] = []
    var isRead = false
    var running = 0
    var examined = 0

    func read() throws {
      guard let document = try next() else {
        isRead = true
        return
      }
      let samples = document.samples.map { document.remember(reader.read($0)) }
      inWork.append(DocumentInWork(document, samples: samples, releases: releases.count))
      let number = first + inWork.count - 1
      for (index, sample) in samples.enumerated() where sample.sample.directives.skip == nil {
        queue.add(
          RunQueue.Entry(
            document: number, sample: index, read: sample, earlier: inWork[number - first].earlier(than: index),
            record: document.records[sample.sample.id]))
      }
      try emitComplete()
    }
    func emitComplete() throws {
      while let document = inWork.first, document.isComplete {
        try emit(document.report(releases: releases, since: baseline, by: examiner))
        inWork.removeFirst()
        first += 1
      }
    }

    try await withThrowingTaskGroup(of: Job.self) { group in
      while true {
        while !lanes.isFull, let work = queue.next(isLast: isRead), let lane = lanes.take() {
          running += 1
          group.addTask { await self.job(work, on: lane) }
        }
        if !isRead, !queue.hasEnough {
          try read()
          continue
        }
        guard running > 0, let job = try await group.next() else { break }
        running -= 1
        lanes.giveBack(job.lane)
        switch try job.result.get() {
        case .prepared(let entries, let prepared): queue.add(entries, prepared, interpreter: job.interpreter)
        case .examined(let entry, let examination):
          inWork[entry.document - first].add(examination, sample: entry.sample, release: job.interpreter)
          examined += 1
          progress(examined)
          try emitComplete()
        }
      }
    }
  }

  private func job(_ work: RunQueue.Work, on lane: DispatchQueue) async -> Job {
    switch work {
    case .prepare(let entries, let index):
      let result = await lane.perform { () throws(RunningError) in
        Done.prepared(
          entries,
          try examiner.runner.prepare(
            entries.map { (sample: $0.read, earlier: $0.earlier) }, on: interpreters[index]))
      }
      return Job(lane: lane, interpreter: index, result: result)
    case .examine(let entry, let prepared, let index):
      let result = await lane.perform { () throws(RunningError) in
        Done.examined(
          entry,
          try examiner.examine(
            entry.read, after: entry.earlier, on: interpreters[index], expecting: entry.record, prepared: prepared))
      }
      return Job(lane: lane, interpreter: index, result: result)
    }
  }
}
