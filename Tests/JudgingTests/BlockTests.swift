import Testing
import Verification

@testable import Judging

struct BlockTests {
  struct Block: Sendable, CustomTestStringConvertible {
    let stated: String
    let observation: Observation
    let verdict: Case.Expected

    init(
      _ stated: String, prints: String, _ verdict: Case.Expected, _ outcome: Outcome = .finished, raising: Raised? = nil
    ) {
      self.stated = stated
      observation = Observation(way: .script, outcome: outcome, stdout: prints, exception: raising)
      self.verdict = verdict
    }

    var testDescription: String { "\(stated) | \(observation.stdout)" }
  }

  private static let key = Raised(type: "KeyError", mro: ["KeyError", "LookupError"], message: "'z'", line: 3)

  static let outputs: [Block] = [
    .init("1\n2", prints: "1\n2\n", .holds), .init("1\n3", prints: "1\n2\n", .contradicted),
    .init("1 \n2\n\n", prints: "1\n2\n", .holds), .init("a\n<BLANKLINE>\nb", prints: "a\n\nb\n", .holds),
    .init("a\n\nb", prints: "a\nb\n", .holds), .init("1 2", prints: "1\n2\n", .holds),
    .init("1, 2", prints: "1\n2\n", .contradicted),
    .init("{'b': 1, 'a': 2}\nok", prints: "{'a': 2, 'b': 1}\nok\n", .holds),
    .init("{2, 1}", prints: "{1, 2}\n", .holds),
    .init("start\n...\nend", prints: "start\n1\n2\nend\n", .holds),
    .init("<A object at 0x1>\n1", prints: "<__main__.A object at 0x7f>\n1\n", .holds),
    .init("took 1.01s\ndone", prints: "took 1.04s\ndone\n", .holds), .init("2\n3", prints: "1\n2\n3\n", .contradicted),
    .init("1\n2", prints: "1\n2\n3\n", .contradicted),
    .init("2\n3", prints: "1\n2\n3\n4\n", .contradicted), .init("2\n4", prints: "1\n2\n3\n4\n", .contradicted),
    .init("2", prints: "1\n2\n3\n", .contradicted),
    .init("1\n2", prints: "1\n", .contradicted), .init("1\n2", prints: "1\n", .unreached, .timedOut),
    .init("1\n2", prints: "5\n", .contradicted, .timedOut), .init("1\n2\n3", prints: "1\n2\n", .unreached, .timedOut),
    .init("1\n2", prints: "1\n", .unreached, .raised, raising: key),
    .init(
      "1\n-----------\nKeyError      Traceback (most recent call last)\n<ipython-input-1> in <module>\n----> 1 d['z']\n\nKeyError: 'z'",
      prints: "1\n", .holds, .raised, raising: key),
    .init(
      "2\n-----------\nKeyError      Traceback (most recent call last)\n----> 1 d['z']\n\nKeyError: 'z'",
      prints: "1\n", .contradicted, .raised, raising: key),
    .init("1\n2", prints: "", .unreached, .notCompiled, raising: key),
    .init("1", prints: "", .unreached, .notRun), .init("hi", prints: "", .contradicted),
    .init(
      "1\nTraceback (most recent call last):\n  File \"x\"\nKeyError: 'z'", prints: "1\n", .holds, .raised, raising: key
    ),
    .init("KeyError: 'z'", prints: "", .holds, .raised, raising: key),
    .init("KeyError: 'y'", prints: "", .reworded, .raised, raising: key),
    .init(
      "2\nTraceback (most recent call last):\n  ...\nKeyError: 'z'", prints: "1\n", .contradicted, .raised, raising: key
    ),
    .init("1\n2", prints: "1\n", .contradicted, .exited(0)), .init("1", prints: "1\n", .holds, .exited(1)),
    .init("TypeError: 'z'", prints: "", .contradicted, .raised, raising: key),
    .init("3 items", prints: "", .unreached, .raised, raising: key),
    .init("Traceback (most recent call last):\nTypeError: 'z'", prints: "", .contradicted, .raised, raising: key),
  ]

  @Test(arguments: outputs) func `a block is judged against all that the sample prints`(_ block: Block) {
    let claim = Claim(
      line: 1, lastLine: 2, kind: .output, source: .outputBlock, code: "", target: .sample, stated: block.stated,
      form: "case")
    let verdict = Judge().verdict(on: claim, seen: block.observation)
    #expect(Case.Expected(verdict) == block.verdict, "\(String(describing: verdict))")
  }

  @Test(arguments: [("2\n3", true), ("1\n2", true), ("1", true), ("2", false), ("1\n3", false)])
  func `a box that nobody calls the output may be a part of it`(_ stated: String, _ holds: Bool) {
    let claim = Claim(
      line: 1, lastLine: 2, kind: .output, source: .outputBlock, code: "", target: .sample, stated: stated,
      form: "case", certainty: .ifConfirmed)
    let seen = Observation(way: .script, outcome: .finished, stdout: "1\n2\n3\n")
    #expect((Case.Expected(Judge().verdict(on: claim, seen: seen)) == .holds) == holds)
  }

  /// What is stated, what the whole sample printed, and what the last line printed and gave.
  static let lastLines: [(stated: String, all: String, last: Visit, verdict: Case.Expected)] = [
    ("hi a\nhi b", "hi a\nhi b\n", .prints("hi b"), .holds),
    ("hi a\nhi c", "hi a\nhi b\n", .prints("hi b"), .contradicted),
    ("hi b", "hi a\nhi b\n", .prints("hi b"), .contradicted),
    ("hi a", "hi a\n", .value("5"), .holds),
    ("hi a\n5", "hi a\n", .value("5"), .holds),
    ("hi a\n6", "hi a\n", .value("5"), .contradicted),
    ("[1, 3]", "", .value("[1, 3]"), .holds),
    ("[1, 3]", "", .value("[3, 1]"), .contradicted),
    ("[1, 3]", "", .value("None"), .contradicted),
    ("Traceback (most recent call last):\nKeyError: 'z'", "", .raises("KeyError", "'z'"), .holds),
  ]

  @Test(arguments: lastLines)
  func `a box below an expression shows all that is printed, or its value`(
    _ stated: String, _ all: String, _ last: Visit, _ verdict: Case.Expected
  ) {
    let claim = Claim(
      line: 9, lastLine: 10, kind: .output, source: .outputBlock, code: "f()", target: .printedOrValue(3...3),
      stated: stated, form: "case")
    let seen = Observation(
      way: .script, outcome: last.raised == nil ? .finished : .raised, stdout: all, exception: last.raised,
      visits: [0: [last]])
    #expect(Case.Expected(Judge().verdict(on: claim, seen: seen)) == verdict)
  }

  static let sessions: [Case] = [
    Case("[1, 2]", .session, .prints("[1, 2]"), verdict: .holds),
    Case("[1,2]", .session, .prints("[1, 2]"), verdict: .holds),
    Case("'a'", .session, .prints("'a'"), verdict: .holds), Case("\"a\"", .session, .prints("'a'"), verdict: .holds),
    Case("a", .session, .prints("'a'"), verdict: .contradicted),
    Case("'a'", .session, .value("'a'"), verdict: .holds),
    Case("hi\n3", .session, .value("3", prints: "hi\n"), verdict: .holds),
    Case("1\n2", .session, .prints("1\n2"), verdict: .holds),
    Case("1, 2", .session, .prints("1\n2"), verdict: .contradicted),
    Case("<Foo ...>", .session, .prints("<__main__.Foo object at 0x7f>"), verdict: .holds),
    Case("{'b': 1, 'a': 2}", .session, .prints("{'a': 2, 'b': 1}"), verdict: .holds),
    Case(
      "Traceback (most recent call last):\n  File \"<stdin>\", line 1, in <module>\nKeyError: 'z'", .session,
      .raises("KeyError", "'z'"), verdict: .holds),
    Case(
      "Traceback (most recent call last):\n  ...\nKeyError: 'y'", .session, .raises("KeyError", "'z'"),
      verdict: .reworded),
    Case("3", .session, .raises("KeyError", "'z'"), verdict: .contradicted),
    Case("KeyError: 'z'", .session, .prints("3"), verdict: .contradicted),
    Case(
      "  File \"<stdin>\", line 1\n    x = = 1\n        ^\nSyntaxError: invalid syntax", .session,
      .raises("SyntaxError", "invalid syntax"), verdict: .holds),
    Case("...", .session, .prints("1"), verdict: .holds),
    Case("3", .session, .value("None"), verdict: .contradicted),
  ]

  @Test(arguments: sessions) func `an example of a session shows what stands below it`(_ c: Case) {
    #expect(Case.Expected(c.judged) == c.verdict, "\(String(describing: c.judged))")
  }
}
