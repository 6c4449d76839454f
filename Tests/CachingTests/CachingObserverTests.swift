import Synchronization
import Testing
import Verification

@testable import Caching

/// An observer whose answers count up, so that an answer from before is told from a new one.
private final class Counting: Observer {
  let release = Release(
    id: "3.12", version: "3.12.1", implementation: "CPython", freeThreaded: false, path: "python",
    number: ReleaseNumber(major: 3, minor: 12))
  let current: Mutex<Ask.Setting>
  let outcome: Outcome
  private let count = Mutex(0)

  init(_ setting: Ask.Setting, outcome: Outcome = .finished) {
    current = Mutex(setting)
    self.outcome = outcome
  }

  var setting: Ask.Setting { current.withLock { $0 } }
  var runs: Int { count.withLock { $0 } }

  func observe(_ ask: Ask, on terms: Terms) throws(Unobserved) -> Observation {
    let number = count.withLock { count in
      count += 1
      return count
    }
    return Observation(
      way: .script, outcome: outcome, seconds: Double(number), stdout: "out", visits: [0: [Visit(seconds: 1)]])
  }
}

@Suite struct CachingObserverTests {
  private static let setting = Ask.Setting(
    release: "3.12", interpreter: "CPython", driver: "d", policy: ["p"], limits: ["l"])

  private static func ask(_ source: String, _ machine: Ask.Machine = .usual, _ setting: Ask.Setting = setting) -> Ask {
    Ask(parts: [.init(.asked, Program(source: source))], looks: [], way: .script, machine: machine, setting: setting)
  }

  /// How often each of several processes runs what it is asked.
  private func runs(
    _ processes: Int, asking asks: [Ask], outcome: Outcome = .finished, standsFirm: Bool = true,
    verdicts: [String?] = [],
    days: [Int] = []
  ) throws -> [Int] {
    let folder = try Folder()
    return try (0..<processes).map { process in
      let base = Counting(Self.setting, outcome: outcome)
      let cache = folder.cache(now: (days.isEmpty ? 0 : days[process]) * 86_400 + 1000)
      let observer = CachingObserver(base, cache)
      for ask in asks { _ = try observer.observe(ask, on: .usual) }
      observer.settle(standsFirm: standsFirm, verdicts: verdicts.isEmpty ? "same" : verdicts[process])
      cache.close()
      return base.runs
    }
  }

  @Test func `what is steady is run once, ever`() throws {
    #expect(try runs(3, asking: [Self.ask("1 + 1")], days: [0, 1, 500]) == [1, 0, 0])
    let whole = try Folder()
    let base = Counting(Self.setting)
    let cache = whole.cache()
    let first = CachingObserver(base, cache)
    let seen = try first.observe(Self.ask("1 + 1"), on: .usual)
    #expect(first.settle(standsFirm: true) == .always)
    cache.close()
    #expect(try CachingObserver(base, whole.cache()).observe(Self.ask("1 + 1"), on: .usual) == seen)
  }

  @Test func `what is settled is there for others at once, so that a run that is killed loses nothing of it`() throws {
    let whole = try Folder()
    let base = Counting(Self.setting)
    let killed = whole.cache()
    let first = CachingObserver(base, killed)
    let seen = try first.observe(Self.ask("1 + 1"), on: .usual)
    first.settle(standsFirm: true)
    #expect(try CachingObserver(base, whole.cache()).observe(Self.ask("1 + 1"), on: .usual) == seen)
    #expect(base.runs == 1)
    extendLifetime(killed)
  }

  @Test(arguments: [Outcome.timedOut, .outOfMemory, .tooMuchOutput, .crashed(11), .lost, .tooLong(mebibytes: 1)])
  func `what was ended at a limit or by the kernel is never kept`(_ outcome: Outcome) throws {
    #expect(try runs(3, asking: [Self.ask("1 + 1")], outcome: outcome) == [1, 1, 1])
  }

  @Test func `what may not repeat is kept for the day, once two runs came to the same`() throws {
    let ask = Self.ask("import time\ntime.time()")
    #expect(try runs(4, asking: [ask], days: [0, 0, 0, 1]) == [1, 1, 0, 1])
    #expect(try runs(4, asking: [ask], verdicts: ["a", "b", "b", "b"]) == [1, 1, 1, 0])
    #expect(try runs(3, asking: [ask], standsFirm: false) == [1, 1, 1])
    // Where nothing is stated what is shown must be the same, and how long it took need not be.
    #expect(try runs(3, asking: [ask], verdicts: [nil, nil, nil]) == [1, 1, 0])
  }

  @Test func `what another machine confirmed is kept at once, and a draw is not`() throws {
    let clock = "import time\ntime.time()"
    #expect(try runs(2, asking: [Self.ask(clock), Self.ask(clock, .elsewhere)]) == [2, 0])
    let draw = "import random\nrandom.random()"
    #expect(try runs(3, asking: [Self.ask(draw), Self.ask(draw, .elsewhere)]) == [2, 2, 0])
  }

  @Test func `another driver, interpreter, policy, limit or machine is another ask`() throws {
    let settings = [
      Ask.Setting(release: "3.12", interpreter: "CPython", driver: "D", policy: ["p"], limits: ["l"]),
      Ask.Setting(release: "3.12", interpreter: "cpython", driver: "d", policy: ["p"], limits: ["l"]),
      Ask.Setting(release: "3.12", interpreter: "CPython", driver: "d", policy: ["P"], limits: ["l"]),
      Ask.Setting(release: "3.12", interpreter: "CPython", driver: "d", policy: ["p"], limits: ["L"]),
    ]
    let folder = try Folder()
    for setting in [Self.setting] + settings {
      let base = Counting(setting)
      let cache = folder.cache()
      let observer = CachingObserver(base, cache)
      _ = try observer.observe(Self.ask("1", .usual, setting), on: .usual)
      observer.settle(standsFirm: true)
      cache.close()
      #expect(base.runs == 1)
    }
  }

  @Test func `what was run under another setting than was asked is not kept`() throws {
    let folder = try Folder()
    let base = Counting(Self.setting)
    let cache = folder.cache()
    let observer = CachingObserver(base, cache)
    _ = try observer.observe(Self.ask("1"), on: .usual)
    base.current.withLock { $0 = Ask.Setting(release: "3.12", interpreter: "", driver: "", policy: [], limits: []) }
    #expect(observer.settle(standsFirm: true) == .never)
    cache.close()
    #expect(!CachingObserver.isAnswered(Self.ask("1"), by: folder.cache()))
  }
}
