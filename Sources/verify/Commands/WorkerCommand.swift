import Caching
import Glibc
import Planning
import Running
import Sandbox
import Synchronization
import Verification

/// `verify worker`: runs what stands on standard input and writes what was seen, a line for each line.
struct WorkerCommand {
  private let context: Context

  init(_ context: Context) { self.context = context }

  func run() async throws -> ExitStatus {
    let pythons = WorkerPythons(context)
    defer { pythons.close() }
    let answers = AnswersInOrder(.standardOutput())
    let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let jobs = context.options.jobs
    let handle = LaneHandle()
    let lanes = Lanes(
      AskQueue(), computing: jobs ?? cores, most: jobs ?? cores * BankRun.lanesOfCore
    ) { work in perform(work, answers, handle) }
    handle.lanes.withLock { $0 = lanes }
    lanes.start()
    let isWhole = read(pythons, answers, lanes)
    handle.lanes.withLock { $0 = nil }
    await lanes.close()
    if let failure = answers.failure { throw failure }
    if !isWhole, Interruption.shared.isRaised { return .interrupted }
    if answers.errors > 0 {
      StandardDescriptors.complain(
        of: "\(answers.errors) \(answers.errors == 1 ? "line has an error" : "lines have errors") for an answer")
    }
    return answers.errors > 0 ? .couldNotWork : .nothingDrifted
  }

  /// What a lane hands its prepared group back to.
  private final class LaneHandle: Sendable {
    let lanes = Mutex<Lanes<AskQueue>?>(nil)
  }

  /// Takes lines until there are none; whether each has its answer.
  private func read(_ pythons: WorkerPythons, _ answers: AnswersInOrder, _ lanes: Lanes<AskQueue>) -> Bool {
    let isCalledOff = { Interruption.shared.isRaised }
    var lines = LineReader(descriptor: STDIN_FILENO)
    var number = 0
    while let line = lines.next(isCalledOff: isCalledOff) {
      guard answers.begin(isCalledOff: isCalledOff) else { return false }
      let key = SHA256.digest(of: line)
      switch entry(of: line, number: number, key: key, pythons) {
      case .success(let entry?): lanes.change { $0.add(entry) }
      case .success(nil): answers.add(Answer(to: key, .header), line: number)
      case .failure(let refusal): answers.add(Answer(to: key, .error(refusal.words)), line: number)
      }
      number += 1
    }
    return answers.finish(isCalledOff: isCalledOff) && !isCalledOff()
  }

  private struct Refusal: Error {
    let words: String
  }

  /// What a line asks; nil for the first line of a plan.
  private func entry(
    of line: [UInt8], number: Int, key: String, _ pythons: WorkerPythons
  ) -> Result<AskQueue.Entry?, Refusal> {
    func refuse(_ why: String) -> Result<AskQueue.Entry?, Refusal> {
      .failure(Refusal(words: "line \(number + 1): \(why)"))
    }
    var reader = JSONReader(line[...])
    let json: JSON
    do {
      json = try reader.value()
      try reader.expectEnd()
    } catch {
      return refuse("it is no JSON: \(error.what)")
    }
    if PlanHeader(json) != nil { return .success(nil) }
    guard let planned = PlannedAsk(json) else { return refuse("it is no ask, or one of another version") }
    switch pythons.python(for: planned.ask.setting) {
    case .failure(let error): return refuse("\(error)")
    case .success(let python):
      if let difference = planned.ask.setting.unbounded.difference(from: python.planned) { return refuse(difference) }
      var ask = planned.ask
      ask.setting = ask.setting.forThisMachine(python.observer.setting)
      return .success(
        AskQueue.Entry(line: number, key: key, ask: ask, isAlone: planned.isAlone, python: python))
    }
  }

  /// In a lane.
  private func perform(
    _ work: AskQueue.Work, _ answers: AnswersInOrder, _ handle: LaneHandle
  ) {
    switch work {
    case .prepare(let group):
      let prepared = (try? prepare(group)) ?? group.map { _ in nil }
      handle.lanes.withLock { $0 }?.change { $0.add(group, prepared) }
    case .observe(let entry, let prepared):
      let observer = prepared.map(entry.python.observer.with) ?? entry.python.observer
      let caching = context.answers.map { CachingObserver(observer, $0) }
      let content: Answer.Content
      do throws(Unobserved) {
        let terms = Terms(seconds: entry.ask.setting.sampleSeconds, isAlone: entry.isAlone)
        var seen = try (caching ?? observer as any Observer).observe(entry.ask, on: terms)
        seen.share = nil
        caching?.settle(standsFirm: true)
        content = .seen(Answer.Seen(seen, by: entry.python.worker))
      } catch {
        // What is called off has no answer.
        if Interruption.shared.isRaised { return }
        content = .error("line \(entry.line + 1): \(error)")
      }
      answers.add(Answer(to: entry.key, content), line: entry.line)
    }
  }

  /// Those that must be run are compiled.
  private func prepare(_ group: [AskQueue.Entry]) throws(Unobserved) -> [PreparedRun?] {
    var prepared = [PreparedRun?](repeating: nil, count: group.count)
    let open = group.indices.filter { !CachingObserver.isAnswered(group[$0].ask, by: context.answers) }
    guard let observer = group.first?.python.observer, !open.isEmpty else { return prepared }
    for (index, run) in zip(open, try observer.prepare(open.map { group[$0].ask })) { prepared[index] = run }
    return prepared
  }
}
