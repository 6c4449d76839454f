import Running
import Sandbox
import Testing
import Verification

@Suite struct ObservationTests {
  private static let request = DriverRequest(
    way: .script, parts: [],
    probes: [0, 5].map { .init(id: $0, of: [Claim.ID($0)], part: 0, lines: 1...1, announces: false) }, token: "f00d")

  private func observation(
    _ termination: Termination, events: String = "", stdout: String = "", stderr: String = ""
  ) throws -> Observation {
    let execution = Execution(
      termination: termination,
      stdout: Array(stdout.replacing("⟨", with: "\u{1e}f00d ").replacing("⟩", with: "\u{1e}").utf8),
      stderr: Array(stderr.utf8), events: Array(("{\"event\":\"start\",\"format\":1}\n" + events).utf8), seconds: 0.5)
    return try Observation(of: execution, request: Self.request)
  }

  private static func end(_ outcome: String, status: Int = 0, exception: String? = nil) -> String {
    let shown = exception.map { #"{"type":"\#($0)","mro":["\#($0)"],"message":"m","line":1,"missing":null}"# } ?? "null"
    return #"{"event":"end","outcome":"\#(outcome)","part":0,"status":\#(status),"exception":\#(shown)}"#
  }

  @Test(
    arguments: [
      (.exited(0), end("finished"), .finished),
      (.exited(0), "", .exited(0)),
      (.exited(3), "", .exited(3)),
      (.exited(3), end("finished"), .exited(3)),
      (.exited(1), end("raised", status: 1, exception: "KeyError"), .raised),
      (.exited(1), end("raised", status: 1, exception: "MemoryError"), .outOfMemory),
      (.exited(1), end("notCompiled", status: 1, exception: "SyntaxError"), .notCompiled),
      (.exited(7), end("exited", status: 7, exception: "SystemExit"), .exited(7)),
      (.signalled(11), "", .crashed(11)),
      (.signalled(9), end("exited", status: 137, exception: "SystemExit"), .exited(137)),
      (.signalled(9), end("exited", status: 1, exception: "SystemExit"), .crashed(9)),
      (.signalled(11), end("finished"), .crashed(11)),
      (.timedOut, "", .timedOut),
      (.timedOut, end("finished"), .timedOut),
      (.tooMuchOutput, end("raised", status: 1, exception: "KeyError"), .tooMuchOutput),
    ] as [(Termination, String, Outcome)])
  func `the outcome is the driver's word where the kernel's agrees`(
    _ termination: Termination, _ events: String, _ outcome: Outcome
  ) throws {
    #expect(try observation(termination, events: events).outcome == outcome)
  }

  @Test func `the exception that ended the sample is shown`() throws {
    let seen = try observation(.exited(1), events: Self.end("raised", status: 1, exception: "KeyError"), stderr: "E")
    #expect(seen.exception == Raised(type: "KeyError", mro: ["KeyError"], message: "m", line: 1))
    #expect(seen.stderr == "E")
    #expect(seen.seconds == 0.5)
  }

  @Test(arguments: [2, 0, -5, 100_004, Int.max, Int.min])
  func `a line that the sample does not have is none`(_ line: Int) throws {
    let end = Self.end("raised", status: 1, exception: "KeyError").replacing("\"line\":1", with: "\"line\":\(line)")
    let visit =
      #"{"event":"visit","probe":0,"visit":1,"seconds":0,"value":null,"raised":"#
      + #"{"type":"E","mro":["E"],"message":"m","line":\#(line),"missing":null},"names":[]}"#
    let seen = try observation(.exited(1), events: visit + "\n" + end)
    #expect(seen.exception == Raised(type: "KeyError", mro: ["KeyError"], message: "m", line: nil))
    #expect(seen.visits[0]?.first?.raised == Raised(type: "E", mro: ["E"], message: "m", line: nil))
    let words =
      "Fatal Python error: Aborted\n\nCurrent thread 0x1 (most recent call first):\n"
      + "  File \"/sample/sample.py\", line \(line) in <module>\n"
    #expect(try observation(.signalled(6), events: words).line == nil)
  }

  @Test func `visits are in the order in which they began, each with what was printed`() throws {
    let seen = try observation(
      .exited(0),
      events: """
        {"event":"visit","probe":5,"visit":2,"seconds":0,"value":null,"raised":null,"names":[]}
        {"event":"visit","probe":5,"visit":1,"seconds":0,"value":null,"raised":null,"names":[]}

        """ + Self.end("finished"),
      stdout: "set-up⟨sample⟩⟨5 1 +⟩a⟨5 2 +⟩b⟨5 2 -⟩⟨5 1 -⟩c")
    #expect(seen.visits == [5: [Visit(printed: "ab", place: 0), Visit(printed: "b", place: 1)]])
    #expect(seen.stdout == "abc")
  }

  @Test func `a statement that hangs is a visit`() throws {
    let seen = try observation(.timedOut, stdout: "a⟨0 1 +⟩b")
    #expect(seen.visits == [0: [Visit(printed: "b", place: 1)]])
  }

  @Test func `visits without number, one in the other, do not multiply what was printed`() throws {
    let marks = (0..<10_000).map { "⟨\($0) 1 +⟩" }.joined()
    let seen = try observation(.timedOut, stdout: marks + String(repeating: "x", count: 100_000))
    #expect(seen.visits.values.joined().reduce(0) { $0 + $1.printed.utf8.count } < 10 << 20)
    #expect(seen.visits[0]?.first?.printed.count == 65_536)
    #expect(seen.stdout.count == 100_000)
  }

  @Test func `what is not all looked at is said to be seen in part`() throws {
    let event = #"{"event":"visit","probe":0,"visit":1,"seconds":0,"value":null,"raised":null,"names":[]}"#
    let whole = try observation(.exited(0), events: event + "\n" + Self.end("finished"))
    #expect(whole.seenInPart.isEmpty)
    let partial = try observation(
      .exited(0), events: event + "\n{\"event\":\"partial\",\"probe\":0}\n" + Self.end("finished"))
    #expect(partial.seenInPart == [0])
    let marks = (1...100).map { "⟨5 \($0) +⟩" }.joined()
    let nested = try observation(.timedOut, stdout: marks + String(repeating: "x", count: 100_000))
    #expect(nested.seenInPart == [5])
    #expect(nested.visits.values.joined().reduce(0) { $0 + $1.printed.utf8.count } <= 1 << 20)
  }

  @Test func `a visit beyond what the driver reports is none`() throws {
    #expect(try observation(.exited(0), stdout: "⟨0 1 +⟩b⟨0 1 -⟩").visits.isEmpty)
  }

  @Test func `an interpreter that does not start is an error`() {
    let execution = Execution(
      termination: .exited(127), stdout: [], stderr: Array("x\nno such file\n".utf8), events: [], seconds: 0)
    #expect(throws: RunningError.driverNotStarted("no such file")) {
      try Observation(of: execution, request: Self.request)
    }
  }
}
