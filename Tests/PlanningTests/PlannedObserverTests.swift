import Foundation
import Testing
import Verification

@testable import Planning

@Suite struct PlannedObserverTests {
  private static let setting = Ask.Setting(release: "3.12", interpreter: "i", driver: "d", policy: [], limits: ["10 s"])
  private static let release = Release(
    id: "3.12", version: "3.12.1", implementation: "CPython", freeThreaded: false, path: "/p",
    number: ReleaseNumber(major: 3, minor: 12))

  private static func ask(
    _ source: String = "x", way: Way = .script, _ machine: Ask.Machine = .usual, examples: [Int]? = nil
  ) -> Ask {
    Ask(
      parts: [.init(.asked, Program(source: source, examples: examples))],
      looks: [.init(claim: 5, part: 0, target: .lines(1...1), announces: false)], way: way, machine: machine,
      setting: setting)
  }

  /// An observer that has this answer to the usual ask.
  private static func observer(_ seen: Observation) throws -> PlannedObserver {
    let file = FileManager.default.temporaryDirectory.appending(path: "verify-planned-\(UUID().uuidString)")
    let part = file.appendingPathExtension("part")
    defer { for url in [file, part] { try? FileManager.default.removeItem(at: url) } }
    let header = PlanHeader(round: 1, bank: [], paths: [], flags: [], releases: [release], settings: [setting])
    let line = PlannedAsk(ask()).line
    try Data((header.json.text + "\n" + line + "\n").utf8).write(to: file)
    let answer = Answer(
      to: SHA256.digest(of: Array(line.utf8)), .seen(.init(seen, by: AnswerTests.worker)))
    try Data((answer.json.text + "\n").utf8).write(to: part)
    return PlannedObserver(release, setting, timeLimit: 10, parts: try Parts(paths: [file.path, part.path]))
  }

  @Test func `nothing is presumed of what was never asked`() {
    let observer = PlannedObserver(Self.release, Self.setting, timeLimit: 10, parts: nil)
    #expect(throws: Unobserved.self) { try observer.observe(Self.ask(), on: .usual) }
    #expect(observer.missing == [PlannedAsk(Self.ask())])
  }

  @Test func `an answer is given as the worker gave it`() throws {
    let seen = AnswerTests.observation(.raised)
    let observer = try Self.observer(seen)
    #expect(try observer.observe(Self.ask(), on: .usual) == seen)
    #expect(observer.missing.isEmpty)
  }

  @Test func `code is presumed to come out again as it did, and all that follows is noted`() throws {
    let observer = try Self.observer(AnswerTests.observation(.finished))
    let seen = try observer.observe(Self.ask(), on: .usual)
    let typed = try observer.observe(Self.ask(way: .prompt), on: .usual)
    #expect(typed.stdout == seen.stdout)
    let alone = try observer.observe(Self.ask(), on: Terms(isAlone: true))
    #expect(alone.visits == seen.visits)
    _ = try observer.observe(Self.ask(way: .script, .other), on: .usual)
    _ = try observer.observe(Self.ask(way: .script, .other), on: .usual)
    #expect(
      observer.missing == [
        PlannedAsk(Self.ask(way: .prompt)), PlannedAsk(Self.ask(), isAlone: true),
        PlannedAsk(Self.ask(way: .script, .other)),
      ])
  }

  @Test func `other code is presumed to show something, and what is typed after it nothing`() throws {
    let observer = try Self.observer(AnswerTests.observation(.finished))
    _ = try observer.observe(Self.ask(), on: .usual)
    #expect(try observer.observe(Self.ask("y"), on: .usual).visits[5]?.count == 1)
    #expect(throws: Unobserved.self) { try observer.observe(Self.ask("z", examples: [1]), on: .usual) }
  }

  @Test func `an answer without an end stands for one with a share of the time`() throws {
    let observer = try Self.observer(AnswerTests.observation(.timedOut))
    let seen = try observer.observe(Self.ask(), on: Terms(seconds: 0.125))
    #expect(seen.share == 0.125)
    #expect(seen.seconds == 0.125)
    #expect(try observer.observe(Self.ask(), on: .usual).share == nil)
  }
}
