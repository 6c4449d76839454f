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

  /// One sample on one release.
  private struct Job: Sendable {
    let document: Int
    let sample: Int
    let release: Int
    let lane: DispatchQueue
    let examination: Swift.Result<Examiner.Examination, RunningError>
  }

  /// Takes documents from `next` until there are none, and hands each report to `emit` in the same order.
  func run(
    next: () throws -> RememberedDocument?, emit: (DocumentReport) throws -> Void, progress: (Int) -> Void
  ) async throws {
    let releases = interpreters.map(\.release)
    var lanes = Lanes(count: jobs)
    // Documents from `first` on are in work; those before it are reported.
    var first = 0
    var inWork: [DocumentInWork] = []
    var done = 0

    try await withThrowingTaskGroup(of: Job.self) { group in
      func finishOne() async throws {
        guard let job = try await group.next() else { return }
        lanes.giveBack(job.lane)
        inWork[job.document - first].add(try job.examination.get(), sample: job.sample, release: job.release)
        done += 1
        progress(done)
        try emitComplete()
      }
      func emitComplete() throws {
        while let document = inWork.first, document.isComplete {
          try emit(document.report(releases: releases, since: baseline, by: examiner))
          inWork.removeFirst()
          first += 1
        }
      }

      while let document = try next() {
        let samples = document.samples.map { document.remember(reader.read($0)) }
        inWork.append(DocumentInWork(document, samples: samples, releases: releases.count))
        let number = first + inWork.count - 1
        for (index, sample) in samples.enumerated() where sample.sample.directives.skip == nil {
          let earlier = inWork[number - first].earlier(than: index)
          let record = document.records[sample.sample.id]
          for (release, interpreter) in interpreters.enumerated() {
            while lanes.isFull { try await finishOne() }
            guard let lane = lanes.take() else { continue }
            group.addTask { [examiner] in
              let examination = await lane.perform { () throws(RunningError) in
                try examiner.examine(sample, after: earlier, on: interpreter, expecting: record)
              }
              return Job(document: number, sample: index, release: release, lane: lane, examination: examination)
            }
          }
        }
        try emitComplete()
      }
      while !inWork.isEmpty { try await finishOne() }
    }
  }
}
