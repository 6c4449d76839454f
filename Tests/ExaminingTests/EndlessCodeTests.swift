import Testing
import Verification

@testable import Examining

@Suite struct EndlessCodeTests {
  /// An observer of code that ends in no time and reaches the claim's line, in as much of its time as is told.
  private static func stub(_ number: String, reaching needed: Double, lastNews: Double = 0) -> Stub {
    Stub(number, timeLimit: 10) { ask, terms in
      let time = terms.seconds ?? 10
      var seen = Observation(way: .script, outcome: .timedOut, seconds: time)
      if time >= needed {
        for claim in ask.looks.compactMap(\.claim) {
          seen.visits[claim] = [Visit(value: Value(repr: "1", type: "int"))]
        }
      }
      seen.lastNews = lastNews
      seen.share = terms.seconds
      return seen
    }
  }

  private static let sample = read("x = 1\nx\nwhile True: pass", .stating("1", line: 2, code: "x"))

  @Test func `what did not end on one release is given a fifth of the limit on others, with the same verdict`() throws {
    let endless = EndlessCode()
    for (number, expected) in [("3.8", nil), ("3.9", 2.0), ("3.10", 2.0)] as [(String, Double?)] {
      let stub = Self.stub(number, reaching: 0)
      let examination = try Examiner(stub).examine(0, on: Page([Self.sample]), knowing: endless)
      #expect(stub.terms.map(\.seconds) == [expected])
      #expect(examination.words == [.holds])
      #expect(examination.observation.share == expected)
    }
  }

  @Test func `what the first run needed time to reach is waited for`() throws {
    let endless = EndlessCode()
    _ = try Examiner(Self.stub("3.8", reaching: 3, lastNews: 3)).examine(0, on: Page([Self.sample]), knowing: endless)
    let quick = Self.stub("3.9", reaching: 3)
    #expect(try Examiner(quick).examine(0, on: Page([Self.sample]), knowing: endless).words == [.holds])
    #expect(quick.terms.map(\.seconds) == [6.25])
    let slow = Self.stub("3.10", reaching: 9)
    #expect(try Examiner(slow).examine(0, on: Page([Self.sample]), knowing: endless).words == [.holds])
    #expect(slow.terms.map(\.seconds) == [6.25, nil])
  }

  @Test func `a contradiction by a run that had to wait for a processor is believed only of one that has its own`()
    throws
  {
    for (delay, terms) in [(0.01, [false]), (0.5, [false, true])] {
      let stub = Stub { ask, terms in
        var seen = Observation(way: .prompt, outcome: .finished, seconds: 1)
        seen.delay = terms.isAlone ? 0 : delay
        let shown = terms.isAlone || delay < 0.1 ? "1" : "2"
        for claim in ask.looks.compactMap(\.claim) {
          seen.visits[claim] = [Visit(value: Value(repr: shown, type: "int"))]
        }
        return seen
      }
      #expect(try Examiner(stub).examine(Self.sample).words == [.holds])
      #expect(stub.terms.map(\.isAlone) == terms)
    }
  }
}
