import Testing
import Verification

@Suite struct AskTests {
  static let setting = Ask.Setting(
    release: "3.12", interpreter: "CPython 3.12.1, bin/python", driver: "d", policy: ["shows lib"], limits: ["10 s"])
  static let ask = Ask(
    parts: [
      .init(.setUp, Program(source: "x = \"é\"\n")), .init(.earlier, Program(source: ">>> x", examples: [1, 3])),
      .init(.asked, Program(source: "f()")),
    ],
    looks: [
      .init(claim: nil, part: 1, target: .header(2), announces: true),
      .init(claim: 0, part: 2, target: .lines(1...2), announces: false, expressions: ["p.x"], evaluates: true),
      .init(claim: 7, part: 2, target: .sample, announces: false),
      .init(claim: 8, part: 2, target: .printedOrValue(3...3), announces: false),
    ], way: .prompt, machine: .other, setting: setting)

  private static func parsed(_ text: String) throws -> JSON {
    var reader = JSONReader(Array(text.utf8)[...])
    return try reader.value()
  }

  @Test func `an ask is read as it was written`() throws {
    let text = Self.ask.json.text
    #expect(try Ask(Self.parsed(text)) == Self.ask)
    #expect(!text.contains("\n"))
  }

  static let changes: [@Sendable (inout Ask) -> Void] = [
    { $0.parts[2] = .init(.asked, Program(source: "g()")) },
    { $0.parts[1] = .init(.earlier, Program(source: ">>> x")) },
    { $0.parts.removeFirst() }, { $0.looks.removeLast() }, { $0.looks[1].evaluates = false }, { $0.way = .script },
    { $0.machine = .usual }, { $0.machine.files = ["a.txt"] },
    {
      $0.looks[2] = .init(claim: 7, part: 2, target: .lines(1...1), announces: false)
    },
    {
      $0.setting = .init(
        release: "3.13", interpreter: "CPython 3.12.1, bin/python", driver: "d", policy: ["shows lib"], limits: ["10 s"]
      )
    },
    { $0.setting = .init(release: "3.12", interpreter: "other", driver: "d", policy: ["shows lib"], limits: ["10 s"]) },
    {
      $0.setting = .init(
        release: "3.12", interpreter: "CPython 3.12.1, bin/python", driver: "e", policy: ["shows lib"], limits: ["10 s"]
      )
    },
    {
      $0.setting = .init(
        release: "3.12", interpreter: "CPython 3.12.1, bin/python", driver: "d", policy: [], limits: ["10 s"])
    },
    {
      $0.setting = .init(
        release: "3.12", interpreter: "CPython 3.12.1, bin/python", driver: "d", policy: ["shows lib"], limits: ["9 s"])
    },
  ]

  @Test(arguments: changes.indices) func `whatever can change the answer changes the digest`(_ index: Int) {
    var other = Self.ask
    Self.changes[index](&other)
    #expect(other.digest != Self.ask.digest)
  }

  @Test func `the digest is the same in every process`() {
    // Asks that are kept are found by it: where this fails, the version of the written form has to be raised.
    #expect(Self.ask.digest == Self.ask.digest)
    #expect(Self.ask.digest == "df24a03bfa9de93bf1c12c5cb28d4de035d65c17f07fd4ff42206a9aefc30209")
  }

  static let broken = [
    "{}", "{\"ask\": 2}", "[]", "null",
    ask.json.text.replacing("\"ask\": 1", with: "\"ask\": 2"),
    ask.json.text.replacing("\"way\": \"prompt\", ", with: ""),
    ask.json.text.replacing("\"part\": 2", with: "\"part\": 3"),
    ask.json.text.replacing("\"lines\": [1, 2]", with: "\"lines\": [2, 1]"),
    ask.json.text.replacing("\"sample\": true", with: "\"sample\": false"),
  ]

  @Test(arguments: broken) func `what is no ask, or one of another version, is refused`(_ text: String) throws {
    #expect(try Ask(Self.parsed(text)) == nil)
  }

  @Test func `what is not known is passed over`() throws {
    let text = Self.ask.json.text.replacing("{\"ask\": 1", with: "{\"new\": [1], \"ask\": 1")
    #expect(try Ask(Self.parsed(text)) == Self.ask)
  }
}

@Suite struct ObservationFormTests {
  private static let raised = Raised(
    type: "KeyError", mro: ["KeyError", "LookupError"], message: "'é'\n", line: 2, missing: "x")

  private static var inPart: Observation {
    var seen = Observation(way: .script, outcome: .finished, visits: [0: [Visit()], 1: [Visit()]])
    seen.seenInPart = [1]
    return seen
  }

  static let observations: [Observation] =
    [
      Observation(way: .script, outcome: .finished), inPart,
      Observation(
        way: .prompt, outcome: .raised, seconds: 0.125, stdout: "a\u{1b}\n", stderr: "\\x80", exception: raised,
        line: 3,
        visits: [
          0: [],
          12: [
            Visit(
              value: Value(repr: "1", str: "one", type: "int"), printed: "p", raised: raised,
              names: [.init(name: "n", value: Value(repr: "2", type: "int"))], seconds: 1e-7, place: 4),
            Visit(),
          ],
        ]),
    ]
    + [Outcome.exited(3), .crashed(11), .timedOut, .outOfMemory, .tooMuchOutput, .notCompiled, .notRun, .lost].map {
      Observation(way: .script, outcome: $0)
    }

  @Test(arguments: observations) func `an observation is read as it was written`(_ observation: Observation) throws {
    var whole = observation
    whole.day = "2026-03-01"
    for one in [observation, whole] {
      var reader = JSONReader(Array(one.json.text.utf8)[...])
      #expect(try Observation(reader.value()) == one)
    }
  }

  @Test func `another version is refused`() throws {
    let text = Self.observations[0].json.text.replacing("\"observation\": 2", with: "\"observation\": 1")
    var reader = JSONReader(Array(text.utf8)[...])
    #expect(try Observation(reader.value()) == nil)
  }
}

@Suite struct SHA256Tests {
  /// From FIPS 180-4's examples, and what `sha256sum` says of as many letters.
  static let vectors: [(String, String)] = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (String(repeating: "a", count: 55), "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
    (String(repeating: "a", count: 64), "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
    (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ]

  @Test(arguments: vectors) func `digests are those of the standard`(_ text: String, _ digest: String) {
    #expect(SHA256.digest(of: text) == digest)
  }
}
