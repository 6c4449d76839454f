import Testing
import Verification

@testable import Judging

/// What a reader sees on a terminal besides standard output, and what no two readers see alike.
struct TerminalTests {
  struct Shown: Sendable {
    let stated: String
    let stdout: String
    let stderr: String
    let verdict: Case.Expected
  }

  static let boxes: [Shown] = [
    Shown(stated: "INFO:app:begin\n5", stdout: "5\n", stderr: "INFO:app:begin\n", verdict: .holds),
    Shown(stated: "5\nINFO:app:end", stdout: "5\n", stderr: "INFO:app:end\n", verdict: .holds),
    Shown(stated: "INFO:app:begin", stdout: "", stderr: "INFO:app:begin\nINFO:app:end\n", verdict: .holds),
    Shown(stated: "INFO:app:begin", stdout: "5\n", stderr: "INFO:app:begin\n", verdict: .contradicted),
    Shown(stated: "INFO:app:start here", stdout: "", stderr: "INFO:app:begin here\n", verdict: .contradicted),
    Shown(stated: "INFO:app:begin\n6", stdout: "5\n", stderr: "INFO:app:begin\n", verdict: .contradicted),
    Shown(
      stated: "late", stdout: "5\n", stderr: "Traceback (most recent call last):\n  late()\nValueError: late\n",
      verdict: .contradicted),
    Shown(stated: "5", stdout: "", stderr: "", verdict: .contradicted),
    // The code that a warning quotes is shown below it, and its comment is none of the run's words.
    Shown(
      stated: "1\na.py:2: FutureWarning: old\n  f()\n2", stdout: "1\n2\n",
      stderr: "main.py:3: FutureWarning: old\n  f()\n", verdict: .holds),
    Shown(
      stated: "call it first", stdout: "1\n", stderr: "main.py:3: FutureWarning: old\n  f()  # call it first\n",
      verdict: .contradicted),
    // Where a warning comes from is the author's.
    Shown(
      stated: "<stdin>:1: UserWarning: slow", stdout: "", stderr: "<input>:4: UserWarning: slow\n", verdict: .holds),
    Shown(
      stated: "a.py:5: FutureWarning: old\n1", stdout: "1\n", stderr: "main.py:3: FutureWarning: old\n  f()\n",
      verdict: .holds),
    Shown(stated: "1\nUserWarning: slow", stdout: "1\n", stderr: "b.py:3: UserWarning: slow\n", verdict: .holds),
    Shown(
      stated: "<stdin>:1: UserWarning: soon", stdout: "", stderr: "<input>:1: UserWarning: late\n",
      verdict: .contradicted),
  ]

  @Test(arguments: boxes) func `a box may show both streams`(_ shown: Shown) {
    let claim = Claim(
      line: 1, lastLine: 1, kind: .output, source: .outputBlock, code: "", target: .sample, stated: shown.stated,
      form: "output box")
    let seen = Observation(way: .script, outcome: .finished, stdout: shown.stdout, stderr: shown.stderr)
    #expect(Case.Expected(Judge().verdict(on: claim, seen: seen)) == shown.verdict)
  }

  static let examples: [(code: String, stated: String, visit: Visit, verdict: Case.Expected)] = [
    ("p = P(3)", "INFO:app:made", .value("<P object at 0x7f>"), .holds),
    ("p = P(3)", "INFO:app:built it", .value("<P object at 0x7f>"), .contradicted),
    ("p.x", "INFO:app:made\n3", .value("3", prints: "3\n"), .holds),
    ("p.x", "INFO:app:made\n4", .value("3", prints: "3\n"), .contradicted),
  ]

  @Test(arguments: examples)
  func `an example at the prompt shows no value that it assigns, and one that it gives once`(
    _ code: String, _ stated: String, _ visit: Visit, _ verdict: Case.Expected
  ) {
    let claim = Claim(
      line: 1, lastLine: 1, kind: .session, source: .session, code: code, target: .lines(1...1), stated: stated,
      form: "session")
    let seen = Observation(way: .prompt, outcome: .finished, stderr: "INFO:app:made\n", visits: [0: [visit]])
    #expect(Case.Expected(Judge().verdict(on: claim, seen: seen)) == verdict)
  }

  static let places: [Case] = [
    Case("140420665652016", .value, .value("10869384"), verdict: .unreached, code: "id(a)"),
    Case("140420665652016", .stdout, .prints("10869384"), verdict: .unreached, code: "print(id(a))"),
    Case("12", .value, .value("10869384"), verdict: .contradicted, code: "id(a)"),
    Case("140420665652016", .value, .value("10869384"), verdict: .contradicted, code: "size(a)"),
  ]

  @Test(arguments: places) func `an object's address is nobody else's`(_ c: Case) {
    #expect(Case.Expected(c.judged) == c.verdict)
  }

  static let folders: [Case] = [
    Case("'/usr/lib/libm.dylib'", .value, .value("'libm.so.6'"), verdict: .unreached, code: "find_library('m')"),
    Case("C:\\Users\\ann", .stdout, .prints("/home/user"), verdict: .unreached, code: "print(home)"),
    Case("<module 'math' (built-in)>", .value, .value("<module 'math' from '/usr/lib/math.so'>"), verdict: .unreached),
    Case("/tmp/b", .stdout, .prints("/tmp/a"), verdict: .contradicted, code: "print('/tmp/' + name)"),
    Case("<module 'cmath' (built-in)>", .value, .value("<module 'math' (built-in)>"), verdict: .contradicted),
    Case("1/2/3", .stdout, .prints("1/2/4"), verdict: .contradicted),
    Case(
      "Traceback (most recent call last):\n  File \"/Users/ann/a.py\", line 1, in <module>\nKeyError: 1", .session,
      .raises("ValueError", "1"), verdict: .contradicted),
  ]

  @Test(arguments: folders) func `folders of the author's machine are nobody else's`(_ c: Case) {
    #expect(Case.Expected(c.judged) == c.verdict)
  }

  static let days: [(String, String, String, Case.Expected)] = [
    ("datetime.date(2007, 12, 5)", "datetime.date(2026, 3, 1)", "date.today()", .unreached),
    ("2024-01-15", "2026-03-01", "print(date.today())", .unreached),
    ("Today is 15 Jan 2024", "Today is 01 Mar 2026", "print(text)", .unreached),
    ("2024", "2026", "print(today.year)", .unreached),
    ("2024", "2026", "print(total)", .contradicted),
    ("2026-03-02", "2026-03-05", "print(deadline)", .contradicted),
  ]

  @Test(arguments: days) func `today is another day for everybody`(
    _ stated: String, _ printed: String, _ code: String, _ verdict: Case.Expected
  ) {
    let claim = Case(stated, .stdout, verdict: verdict, code: code).claim
    var seen = Observation(way: .script, outcome: .finished, visits: [0: [.prints(printed)]])
    seen.day = "2026-03-01"
    #expect(Case.Expected(Judge().verdict(on: claim, seen: seen)) == verdict)
  }

  @Test func `a statement that was ended in its midst shows nothing`() {
    let claim = Case("hello", .session, verdict: .unreached).claim
    let seen = Observation(way: .prompt, outcome: .timedOut, visits: [0: [Visit()]])
    #expect(Case.Expected(Judge().verdict(on: claim, seen: seen)) == .unreached)
  }
}
