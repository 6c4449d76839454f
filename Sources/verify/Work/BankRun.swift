import Claims
import Examining
import Extraction
import Glibc
import Judging
import Recording
import Reporting
import Running
import Verification

/// The main job, where the stages meet: documents are read, their samples run and judged on every release, and reported
/// in the bank's order, whatever the order in which they end.
struct BankRun {
  /// Of each release one.
  let observers: [InterpreterObserver]
  /// Samples at the same time; nil: as many as keep the cores busy.
  let jobs: Int?
  let reader: ClaimReader
  var baseline = Baseline.sameRelease
  /// Whether every sample is run again on another machine, for a record shall hold only what repeats.
  var repeatsAll = false

  /// Of those that wait each has a process of the sandbox's with a Python in it.
  private static let lanesOfCore = 16
  private let judge = Judge()
  private let wording = RecordWording()

  /// What a lane has done.
  private enum Done: Sendable {
    case prepared([RunQueue.Entry], [PreparedRun?], interpreter: Int)
    case examined(RunQueue.Entry, Examination, interpreter: Int)
  }

  /// Takes documents from `next` until there are none, and hands each report to `emit` in the same order.
  func run(
    next: () throws -> RememberedDocument?, emit: (DocumentReport) throws -> Void, progress: (Int) -> Void
  ) async throws {
    let (results, sink) = AsyncStream<Swift.Result<Done, Unobserved>>.makeStream()
    let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let lanes = Lanes(
      RunQueue(interpreters: observers.count), computing: jobs ?? cores, most: jobs ?? cores * Self.lanesOfCore
    ) { work in
      sink.yield(Swift.Result { () throws(Unobserved) in try self.perform(work) })
    }
    lanes.start()
    do {
      try await follow(results, of: lanes, next: next, emit: emit, progress: progress)
    } catch {
      await lanes.close()
      throw error
    }
    await lanes.close()
  }

  private func follow(
    _ results: AsyncStream<Swift.Result<Done, Unobserved>>, of lanes: Lanes, next: () throws -> RememberedDocument?,
    emit: (DocumentReport) throws -> Void, progress: (Int) -> Void
  ) async throws {
    let releases = observers.map(\.release)
    // Documents from `first` on are in work; those before it are reported.
    var first = 0
    var inWork: [DocumentInWork] = []
    var examined = 0
    var results = results.makeAsyncIterator()

    while true {
      while let document = inWork.first, document.isComplete {
        try emit(document.report(releases: releases, since: baseline, judge: judge, wording: wording))
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
        let entries = work.indices.map { index in
          RunQueue.Entry(
            document: first + inWork.count, sample: index, page: work.page,
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
  private func perform(_ work: RunQueue.Work) throws(Unobserved) -> Done {
    switch work {
    case .prepare(let entries, let index):
      let examiner = examiner(with: observers[index])
      let asks = entries.map { examiner.firstAsk(of: $0.sample, on: $0.page) }
      return .prepared(entries, try observers[index].prepare(asks), interpreter: index)
    case .examine(let entry, let prepared, let index):
      var examiner = examiner(with: observers[index])
      if let prepared { examiner.observer = observers[index].with(prepared) }
      let examination = try examiner.examine(
        entry.sample, on: entry.page, expecting: entry.record,
        knowing: entry.endless)
      return .examined(entry, examination, interpreter: index)
    }
  }

  private func examiner(with observer: any Observer) -> Examiner {
    Examiner(observer: observer, judge: judge, wording: wording, repeatsAll: repeatsAll)
  }
}
