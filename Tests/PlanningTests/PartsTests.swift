import Foundation
import Testing
import Verification

@testable import Planning

@Suite struct PartsTests {
  private static let setting = Ask.Setting(release: "3.12", interpreter: "i", driver: "d", policy: [], limits: ["10 s"])
  private static let release = Release(
    id: "3.12", version: "3.12.1", implementation: "CPython", freeThreaded: false, path: "/p",
    number: ReleaseNumber(major: 3, minor: 12))

  private static func header(
    round: Int = 1, shard: PlanHeader.Shard? = nil, flags: [String] = ["--fresh=true"]
  ) -> PlanHeader {
    PlanHeader(
      round: round, shard: shard, bank: ["Snippets"], paths: ["a.md"], flags: flags, releases: [release],
      settings: [setting])
  }

  private static func ask(_ source: String) -> PlannedAsk {
    PlannedAsk(
      Ask(
        parts: [.init(.asked, Program(source: source))], looks: [], way: .script, machine: .usual, setting: setting))
  }

  private static func plan(_ header: PlanHeader = header(), _ sources: String...) -> String {
    ([header.json.text] + sources.map { ask($0).line }).map { $0 + "\n" }.joined()
  }

  private static func answer(_ source: String, error: String? = nil) -> String {
    let digest = SHA256.digest(of: Array(ask(source).line.utf8))
    let seen = Answer.Content.seen(
      .init(Observation(way: .script, outcome: .finished, stdout: source), by: AnswerTests.worker))
    return Answer(to: digest, error.map { .error($0) } ?? seen).json.text + "\n"
  }

  /// What comes of the files, which are named `0`, `1`, ….
  private static func parts(_ texts: [String]) throws -> Parts {
    let folder = FileManager.default.temporaryDirectory.appending(path: "verify-parts-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (index, text) in texts.enumerated() { try Data(text.utf8).write(to: folder.appending(path: "\(index)")) }
    return try Parts(paths: texts.indices.map { folder.appending(path: "\($0)").path })
  }

  private static func refusal(_ texts: [String]) -> String {
    do {
      _ = try parts(texts)
      return ""
    } catch {
      return "\(error)".replacing(#//[^ ]*/verify-parts-[^/]*//#, with: "")
    }
  }

  @Test func `parts are joined in any order, with the plan anywhere among them`() throws {
    let header = Answer(to: SHA256.digest(of: Array(Self.header().json.text.utf8)), .header).json.text + "\n"
    let parts = try Self.parts([
      Self.answer("b"), Self.plan(Self.header(), "a", "b", "c"), header + Self.answer("c") + Self.answer("a"),
    ])
    #expect(parts.planned == 3)
    #expect(parts.unanswered == 0)
    for source in ["a", "b", "c"] {
      #expect(parts.answer(to: LineKey(line: Self.ask(source).line.utf8))?.observation.stdout == source)
    }
    #expect(parts.answer(to: LineKey(line: Self.ask("d").line.utf8)) == nil)
    #expect(parts.workers == [AnswerTests.worker])
    #expect(parts.header == Self.header())
  }

  @Test func `what has no answer, or an error for one, is counted and told`() throws {
    let parts = try Self.parts([
      Self.plan(Self.header(), "a", "b", "c"), Self.answer("a") + Self.answer("b", error: "e"),
    ])
    #expect(parts.unanswered == 2)
    #expect(parts.firstError?.hasSuffix("1:2: the worker says: e") == true)
  }

  @Test func `an error is made good by an answer of another part`() throws {
    let parts = try Self.parts([Self.plan(Self.header(), "a"), Self.answer("a", error: "e"), Self.answer("a")])
    #expect(parts.unanswered == 0)
  }

  @Test func `the last round counts`() throws {
    let parts = try Self.parts([
      Self.plan(Self.header(), "a"), Self.plan(Self.header(round: 2), "b"), Self.answer("a") + Self.answer("b"),
    ])
    #expect(parts.header.round == 2)
  }

  @Test func `all shards together are a plan`() throws {
    let shards = (1...2).map { Self.plan(Self.header(shard: .init(index: $0, count: 2)), "\($0)") }
    #expect(try Self.parts(shards + [Self.answer("1") + Self.answer("2")]).unanswered == 0)
    #expect(
      Self.refusal([shards[0], Self.answer("1")])
        == "shard 2/2 of round 1 is missing: name the plan of every shard")
  }

  static let refused: [(texts: [String], why: String)] = [
    ([plan(header(), "a"), answer("a"), answer("a")], "2:1: it answers what 1 does, too"),
    ([plan(header(), "a"), answer("b")], "1:1: it answers what is not in the plan"),
    ([plan(header(), "a"), String(answer("a").dropLast())], "1:1: it ends in the midst of a line"),
    ([plan(header(), "a"), answer("a") + "Traceback\n"], "1:2: neither a line of a plan nor an answer"),
    ([plan(header(), "a"), plan(header(flags: []), "a"), answer("a")], "1: a plan of other work than"),
    ([answer("a")], "no plan is named"),
    ([plan(header(), "a")], "no part is named"),
  ]

  @Test(arguments: refused) func `parts that do not fit are refused`(_ texts: [String], _ why: String) {
    #expect(Self.refusal(texts).hasPrefix(why))
  }

  @Test func `a plan's first line is read as it was written`() throws {
    let header = Self.header(round: 3, shard: .init(index: 2, count: 4))
    var reader = JSONReader(Array(header.json.text.utf8)[...])
    #expect(PlanHeader(try reader.value()) == header)
  }

  @Test func `that an ask wants a processor of its own is part of its line`() throws {
    let alone = PlannedAsk(Self.ask("a").ask, isAlone: true)
    var reader = JSONReader(Array(alone.line.utf8)[...])
    #expect(PlannedAsk(try reader.value()) == alone)
    #expect(alone.line != Self.ask("a").line)
  }
}
