import Testing
import Verification

@testable import Planning

@Suite struct AnswerTests {
  static let worker = Answer.Worker(
    Conditions(sandbox: "namespaces", isBest: true, lacks: ["no \"cgroup\""], loosened: ["packages of é"]),
    refusesMore: true)

  static let outcomes: [Outcome] = [
    .finished, .raised, .exited(-3), .timedOut, .outOfMemory, .tooMuchOutput, .crashed(11), .notCompiled, .notRun,
    .lost,
    .tooLong(mebibytes: 16),
  ]

  static func observation(_ outcome: Outcome) -> Observation {
    var seen = Observation(
      way: .prompt, outcome: outcome, seconds: 0.25, stdout: "a\n\u{7F}é\u{2028}", stderr: "\\x00\"",
      exception: Raised(type: "KeyError", mro: ["KeyError", "LookupError"], message: "'x'", line: 3, missing: "x"),
      line: 7,
      visits: [
        0: [
          Visit(
            value: Value(repr: "'a'", str: "a", type: "str"), printed: "p", raised: nil,
            names: [.init(name: "xs", value: Value(repr: "[]", type: "list"))], seconds: 0.5, place: 12), Visit(),
        ],
        4: [],
      ])
    seen.seenInPart = [4]
    seen.day = "2026-03-01"
    (seen.delay, seen.lastNews) = (0.125, 0.75)
    return seen
  }

  private static func parsed(_ text: String) throws -> JSON {
    var reader = JSONReader(Array(text.utf8)[...])
    return try reader.value()
  }

  @Test(arguments: outcomes) func `every kind of observation is read as it was written`(_ outcome: Outcome) throws {
    let answer = Answer(to: "00", .seen(.init(Self.observation(outcome), by: Self.worker)))
    let text = answer.json.text
    #expect(try Answer(Self.parsed(text)) == answer)
    #expect(!text.contains("\n"))
  }

  @Test(arguments: [Answer.Content.header, .error("line 3: it is no \"ask\"")])
  func `what is no observation is read as it was written`(_ content: Answer.Content) throws {
    let answer = Answer(to: "00", content)
    #expect(try Answer(Self.parsed(answer.json.text)) == answer)
  }

  @Test(arguments: [
    #"{"answer": 2, "to": "00", "error": "e"}"#, #"{"answer": 1, "error": "e"}"#, #"{"answer": 1, "to": "00"}"#, "[]",
    #"{"answer": 1, "to": "00", "delay": 0, "lastNews": 0, "observation": {}}"#,
  ])
  func `another version, or half an answer, is none`(_ text: String) throws {
    #expect(try Answer(Self.parsed(text)) == nil)
  }

  @Test func `its beginning tells what it answers, and that the line is whole`() throws {
    let digest = SHA256.digest(of: Array("x".utf8))
    let line = Array(
      Answer(to: digest, .seen(.init(Self.observation(.raised), by: Self.worker))).json.text.utf8)
    let head = try #require(AnswerHead(line))
    #expect(head.key == LineKey(line: "x".utf8))
    #expect(head.worker == Self.worker)
    #expect(AnswerHead(line.dropLast()) == nil)
    #expect(AnswerHead(Array("{}".utf8)) == nil)
  }
}
