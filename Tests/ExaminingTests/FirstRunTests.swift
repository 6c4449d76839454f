import Testing
import Verification

@testable import Examining

@Suite struct FirstRunTests {
  @Test func `a sample whose claims hold is run once`() throws {
    let stub = Stub { .seen([0: .gives("1")], in: $0) }
    let examination = try Examiner(stub).examine(read("f()", .stating("1")))
    #expect(examination.words == [.holds])
    #expect(stub.asks.count == 1)
    #expect(stub.asks[0].parts == [.init(.asked, Program(source: "f()"))])
    #expect(stub.asks[0].looks.map(\.claim) == [0])
  }

  @Test func `a sample that is written for other releases is not run`() throws {
    let stub = Stub("3.8") { .seen([:], in: $0) }
    let range = ReleaseRange(from: ReleaseNumber(major: 3, minor: 9), through: nil)
    let sample = read(
      "f()", .stating("1"), .stating("free text", .stdout, .ifConfirmed), directives: Directives(requires: range))
    let examination = try Examiner(stub).examine(sample)
    #expect(examination.words == [.unreached, .nothing])
    #expect(examination.obstacle?.reason == .writtenFor(range))
    #expect(stub.asks.isEmpty)
  }

  @Test func `a name that an earlier sample binds is looked for there, and what that one announces does not end it`()
    throws
  {
    let stub = Stub { ask in
      ask.parts.count == 1
        ? .ended(.type("NameError", missing: "xs"), in: ask) : .seen([0: .gives("[1]")], in: ask)
    }
    let earlier = read("xs = [1]\nxs[5]", .stating("IndexError", .raises, line: 2), .stating("1", line: 1))
    let examination = try Examiner(stub).examine(2, on: Page([read("ys = 1"), earlier, read("xs", .stating("[1]"))]))
    #expect(examination.words == [.holds])
    #expect(stub.asks.map { $0.parts.map(\.program.source) } == [["xs"], ["xs = [1]\nxs[5]", "xs"]])
    #expect(stub.asks[1].looks.map(\.part) == [0, 1])
    #expect(stub.asks[1].looks.map(\.claim) == [nil, 0])
    #expect(stub.asks[1].looks[0].announces)
  }

  @Test func `hidden set-up runs before the sample it is of`() throws {
    let stub = Stub { .seen([0: .gives("1")], in: $0) }
    let setUp = [Directives.SetUp(firstLine: 1, text: "x = 1")]
    _ = try Examiner(stub).examine(read("x", .stating("1"), directives: Directives(setUp: setUp)))
    #expect(stub.asks[0].parts.map(\.kind) == [.setUp, .asked])
    #expect(stub.asks[0].looks.map(\.part) == [1])
  }

  static let obstacles: [(Raised, Outcome, Reason?)] = [
    (.type("NameError", missing: "users"), .raised, .lacks(.name("users"))),
    (.type("NameError", missing: "own"), .raised, nil),
    (.type("ModuleNotFoundError", missing: "numpy"), .raised, .lacks(.package("numpy"))),
    (.type("importlib.metadata.PackageNotFoundError"), .raised, .lacks(.package(nil))),
    (.type("EOFError", "EOF when reading a line"), .raised, .lacks(.input)),
    (
      .type("FileNotFoundError", "[Errno 2] No such file or directory: 'x'"), .raised,
      .lacks(.file("[Errno 2] No such file or directory: 'x'"))
    ),
    (.type("socket.gaierror"), .raised, .lacks(.network)), (.type("ValueError"), .raised, nil),
    (.type("SyntaxError", "invalid syntax"), .notCompiled, .doesNotCompile("invalid syntax")),
  ]

  @Test(arguments: obstacles) func `what a sample lacks is no fault of its answer`(
    _ raised: Raised, _ outcome: Outcome, _ reason: Reason?
  ) throws {
    let stub = Stub { .ended(raised, in: $0, outcome) }
    let examination = try Examiner(stub).examine(read("own = f()", .stating("1")))
    #expect(examination.obstacle?.reason == reason)
    #expect(examination.words == [.unreached])
  }

  @Test func `what was seen before the obstacle counts`() throws {
    let stub = Stub { ask in
      var seen = Observation.ended(.type("NameError", line: 2, missing: "users"), in: ask)
      seen.visits = [0: [.gives("2")]]
      return seen
    }
    let sample = read("f()\nusers", .stating("1"), .stating("1", line: 2))
    let examination = try Examiner(stub).examine(sample)
    #expect(examination.words == [.contradicted, .unreached])
  }

  @Test func `a subject that only code of the sample's own can tell is asked in a run of its own`() throws {
    let stub = Stub { ask in
      var visit = Visit.gives("None")
      if ask.looks.contains(where: \.evaluates) {
        visit.names = [.init(name: "p.x", value: Value(repr: "2", type: "int"))]
      }
      return .seen([0: visit], in: ask)
    }
    var claim = Claim.stating("2", .state)
    claim.subject = "p.x"
    #expect(try Examiner(stub).examine(read("p.move()", claim)).words == [.holds])
    #expect(stub.asks.map { $0.looks.map(\.evaluates) } == [[false], [true]])
  }

  @Test func `what could not be observed is an error, not a verdict`() {
    struct Lost: Error {}
    let stub = Stub { _ in throw Lost() }
    #expect(throws: Unobserved.self) { try Examiner(stub).examine(read("f()", .stating("1"))) }
  }
}
