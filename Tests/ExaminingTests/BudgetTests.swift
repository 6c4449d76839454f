import Testing
import Verification

@testable import Examining

/// A run may take 2 s, so that all runs of a sample may take 6 s together.
@Suite struct BudgetTests {
  private static let spent = Verdict.unreached(.overBudget(seconds: 6))

  /// The same observation, said to have taken so long.
  private static func stub(seconds: Double, _ answer: @escaping @Sendable (Ask) -> Observation) -> Stub {
    Stub(timeLimit: 2) { ask in
      var seen = answer(ask)
      seen.seconds = seconds
      return seen
    }
  }

  @Test func `statements that are commented out are tried while time is left, and the others say that none is`() throws
  {
    let stub = Self.stub(seconds: 1) { ask in
      .seen(Dictionary(ask.looks.compactMap(\.claim).map { ($0, .raises("TypeError")) }) { first, _ in first }, in: ask)
    }
    let inquiries = (1...12).map { _ in
      ReadSample.Inquiry(
        .commentedOutStatement, program: Program(source: "t[0] = 5"),
        claims: [.stating("TypeError", .raises, answer: .sameKind)])
    }
    let examination = try Examiner(stub).examine(read("t = ()", others: inquiries))
    #expect(stub.asks.count == 6)
    let verdicts = examination.read.allClaims.map { examination.rulings[$0.id]?.verdict }
    #expect(verdicts.prefix(5).allSatisfy { if case .holds? = $0 { true } else { false } })
    #expect(verdicts.dropFirst(5).allSatisfy { $0 == Self.spent })
  }

  @Test func `a sentence that is wrong after others, and for which no time is left, is not called wrong`() throws {
    let stub = Self.stub(seconds: 1.5) { ask in
      .seen(Dictionary(ask.looks.compactMap(\.claim).map { ($0, .gives("2")) }) { first, _ in first }, in: ask)
    }
    let claims = (1...4).map { line in
      var claim = Claim.stating("1", line: line, code: "add(1)", source: .prose, answer: .sameKind)
      claim.target = .lines(line...line)
      return claim
    }
    let program = Program(source: "add(1)\nadd(1)\nadd(1)\nadd(1)", examples: [1, 2, 3, 4])
    let sample = read("def add(x): …", others: [.init(.prose, program: program, claims: claims)])
    let examination = try Examiner(stub).examine(sample)
    #expect(stub.asks.count == 4)
    // The sample, all sentences, and the first alone and on another machine.
    #expect(examination.words == [.contradicted, .unreached, .unreached, .unreached])
    #expect(examination.rulings[3]?.verdict == Self.spent)
    let report = SampleReport(sample, [examination], judge: Examiner(stub).judge, wording: PlainWording())
    #expect(report.claims.map(\.verdict) == [.drifted, .unreached, .unreached, .unreached])
  }

  @Test func `properties are asked for while time is left`() throws {
    let stub = Self.stub(seconds: 2) { ask in
      let evaluated = Set(ask.looks.filter(\.evaluates).compactMap(\.claim))
      return Observation(
        way: ask.way, outcome: .finished,
        visits: Dictionary(
          ask.looks.compactMap(\.claim).map { id in
            (
              id,
              [Visit(names: evaluated.contains(id) ? [.init(name: "p.x", value: Value(repr: "1", type: "int"))] : [])]
            )
          }
        ) { first, _ in first })
    }
    var claims = (1...4).map { Claim.stating("1", .state, line: $0) }
    for index in claims.indices { claims[index].subject = "p.x" }
    let examination = try Examiner(stub).examine(read("p = P()", claims[0], claims[1], claims[2], claims[3]))
    #expect(stub.asks.count == 3)
    #expect(examination.words == [.holds, .holds, .unreached, .unreached])
    #expect(examination.rulings[3]?.verdict == Self.spent)
  }

  @Test func `what takes all of its time is still typed at the prompt and run on another machine`() throws {
    let stub = Self.stub(seconds: 2) { .seen([0: .gives($0.machine == .usual ? "1" : "2")], in: $0) }
    let examination = try Examiner(stub).examine(read("f()", .stating("3")))
    #expect(stub.asks.map(\.way) == [.script, .prompt, .script])
    #expect(examination.words == [.unreached])
  }

  @Test func `a sample that has run over its time by itself is looked at all the same`() throws {
    let stub = Self.stub(seconds: 60) { .seen([0: .gives("3")], in: $0) }
    #expect(try Examiner(stub).examine(read("f()", .stating("3"))).words == [.holds])
  }

  @Test func `nobody bounds the runs of an observer that bounds none`() throws {
    let stub = Stub { ask in
      var seen = Observation.seen([0: .gives("2")], in: ask)
      seen.seconds = 1_000
      return seen
    }
    _ = try Examiner(stub).examine(read("f()", .stating("3")))
    #expect(stub.asks.count > 2)
  }

  @Test func `the reason names the bound`() {
    #expect("\(Reason.overBudget(seconds: 30))".contains("may take 30 s together"))
    #expect("\(Reason.overBudget(seconds: 1.5))".contains("may take 1.5 s together"))
  }
}
