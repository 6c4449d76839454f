import Caching
import Claims
import Dispatch
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
  /// Has answers of earlier runs; nil: nothing is kept.
  var cache: Cache?
  /// Has all answers of this one, whatever they are.
  var answers: AnswerMemory?
  /// Whether every sample is run again on another machine, for a record shall hold only what repeats.
  var repeatsAll = false
  /// Whether nothing is to be done any more once such a sample was met, in the bank's order; `emit` ends the run by throwing.
  var isEnough: (@Sendable (SampleReport) -> Bool)?

  /// Of those that wait each has a process of the sandbox's with a Python in it.
  static let lanesOfCore = 16
  /// So often is told how far the run is while nothing ends.
  private static let tick = DispatchTimeInterval.milliseconds(500)
  private let running = RunningSamples()
  private let judge = Judge()
  private let wording = RecordWording()

  /// A document whose report is awaited, in the bank's order.
  private enum InWork {
    case run(DocumentInWork)
    case known(DocumentReport)
    case none
  }

  /// What a lane has done.
  private enum Done: Sendable {
    case prepared([RunQueue.Entry], [PreparedRun?], interpreter: Int)
    case examined(RunQueue.Entry, Examination, CachingObserver.Validity, interpreter: Int)
    /// Nothing, but some time has passed.
    case tick
  }

  /// Takes documents from `next` until there are none, and hands each report to `emit` in the same order.
  ///
  /// - Parameter pause: is called when all of them are reported; whether there may be more by then. What runs samples is kept meanwhile.
  func run(
    next: () throws -> NextDocument?, emit: (DocumentReport) async throws -> Void, progress: (RunProgress) -> Void,
    pause: () throws -> Bool = { false }
  ) async throws {
    let (results, sink) = AsyncStream<Swift.Result<Done, Unobserved>>.makeStream()
    let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let lanes = Lanes(
      RunQueue(interpreters: observers.count), computing: jobs ?? cores, most: jobs ?? cores * Self.lanesOfCore
    ) { work in
      sink.yield(Swift.Result { () throws(Unobserved) in try self.perform(work) })
    }
    lanes.start()
    let clock = DispatchSource.makeTimerSource()
    clock.schedule(deadline: .now() + Self.tick, repeating: Self.tick)
    clock.setEventHandler { sink.yield(.success(.tick)) }
    clock.resume()
    defer { clock.cancel() }
    do {
      try await follow(results, of: lanes, next: next, emit: emit, progress: progress, pause: pause)
    } catch {
      await lanes.close()
      throw error
    }
    await lanes.close()
  }

  private func follow(
    _ results: AsyncStream<Swift.Result<Done, Unobserved>>, of lanes: Lanes<RunQueue>, next: () throws -> NextDocument?,
    emit: (DocumentReport) async throws -> Void, progress: (RunProgress) -> Void, pause: () throws -> Bool
  ) async throws {
    let releases = observers.map(\.release)
    // Documents from `first` on are in work; those before it are reported.
    var first = 0
    var inWork: [InWork] = []
    var state = RunProgress()
    var start = ContinuousClock.now
    func tell() {
      state.documents = first
      state.running = running.all
      state.seconds = start.duration(to: .now) / .seconds(1)
      progress(state)
    }
    var results = results.makeAsyncIterator()

    while true {
      emitting: while let document = inWork.first {
        switch document {
        case .known(let report): try await emit(report)
        case .none: break
        case .run(let document):
          guard document.isComplete else { break emitting }
          try await emit(document.report(releases: releases, since: baseline, judge: judge, wording: wording))
        }
        inWork.removeFirst()
        first += 1
      }
      if !lanes.haveEnough {
        let document: RememberedDocument
        switch try next() {
        case nil:
          state.isWhole = true
          lanes.change { $0.isComplete = true }
          continue
        case .known(let report):
          inWork.append(.known(report))
          continue
        case .run(let new): document = new
        }
        let samples = document.samples.map { document.remember(reader.read($0)) }
        let work = DocumentInWork(document, samples: samples, releases: releases.count)
        let entries = work.indices.map { index in
          RunQueue.Entry(
            document: first + inWork.count, sample: index, page: work.page,
            record: document.records[samples[index].sample.id])
        }
        inWork.append(.run(work))
        state.asked += entries.count * observers.count
        lanes.change { $0.add(entries) }
        continue
      }
      if inWork.isEmpty {
        guard try pause() else { return }
        (state, start) = (RunProgress(), .now)
        lanes.change { $0.isComplete = false }
        continue
      }
      guard let result = await results.next() else { return }
      switch try result.get() {
      case .tick: if !inWork.isEmpty { tell() }
      case .prepared(let entries, let prepared, let interpreter):
        lanes.change { $0.add(entries, prepared, interpreter: interpreter) }
      case .examined(let entry, let examination, let validity, let interpreter):
        guard case .run(var document) = inWork[entry.document - first] else { continue }
        // Not to be copied for each of its samples.
        inWork[entry.document - first] = .none
        document.add(examination, validity, sample: entry.sample, release: interpreter)
        if let isEnough, entry.document == first,
          let report = document.beginning(
            through: isEnough, releases: releases, since: baseline, judge: judge, wording: wording)
        {
          try await emit(report)
        }
        inWork[entry.document - first] = .run(document)
        state.done += 1
        tell()
      }
    }
  }

  /// In a lane.
  private func perform(_ work: RunQueue.Work) throws(Unobserved) -> Done {
    switch work {
    case .prepare(let entries, let index):
      let examiner = examiner(with: observers[index])
      let asks = entries.map { examiner.firstAsk(of: $0.sample, on: $0.page) }
      return .prepared(entries, try prepare(asks, on: observers[index]), interpreter: index)
    case .examine(let entry, let prepared, let index):
      var examiner = examiner(with: observers[index])
      let observer = prepared.map(observers[index].with) ?? observers[index]
      let caching = cache == nil && answers == nil ? nil : CachingObserver(observer, cache, answers)
      examiner.observer = caching ?? observer
      let place = entry.page.samples[entry.sample].sample.place
      let examination = try running.during(place) { () throws(Unobserved) in
        try examiner.examine(
          entry.sample, on: entry.page, expecting: entry.record, knowing: entry.endless)
      }
      let validity = caching?.settle(standsFirm: examination.standsFirm, verdicts: examination.verdicts) ?? .never
      return .examined(entry, examination, validity, interpreter: index)
    }
  }

  /// Those that must be run are compiled; where none must, nothing is started.
  private func prepare(_ asks: [Ask], on observer: InterpreterObserver) throws(Unobserved) -> [PreparedRun?] {
    if cache == nil, answers == nil { return try observer.prepare(asks) }
    let open = asks.indices.filter { !CachingObserver.isAnswered(asks[$0], by: cache, answers) }
    var prepared = [PreparedRun?](repeating: nil, count: asks.count)
    if open.isEmpty { return prepared }
    for (index, run) in zip(open, try observer.prepare(open.map { asks[$0] })) { prepared[index] = run }
    return prepared
  }

  private func examiner(with observer: any Observer) -> Examiner {
    Examiner(observer: observer, judge: judge, wording: wording, repeatsAll: repeatsAll)
  }
}
