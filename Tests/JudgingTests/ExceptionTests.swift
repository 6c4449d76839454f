import Testing
import Verification

@testable import Judging

struct ExceptionTests {
  private static let item = "'str' object does not support item assignment"
  private static let frozen = Visit.raises(
    "dataclasses.FrozenInstanceError", "cannot assign to field 'lat'", mro: ["AttributeError"])
  private static let key = Visit.raises("KeyError", "'z'", mro: ["LookupError"])

  static let cases: [Case] = [
    Case(
      "  + Exception Group Traceback (most recent call last):\n  |   File \"<stdin>\", line 1, in <module>\n"
        + "  | ExceptionGroup: two\n  +-+---- 1 ----\n    | OSError: one\n    +----", .session,
      .raises("ExceptionGroup", "two (1 sub-exception)"), verdict: .holds),
    Case("TypeError", .raises, .raises("TypeError", item), verdict: .holds),
    Case(
      "  Cell In[1], line 1\n    f(a=1, 2)\n            ^\nTypeError: \(item)", .session, .raises("TypeError", item),
      verdict: .holds),
    Case(
      "  Cell In[1], line 1\n    f(a=1, 2)\n            ^\nKeyError: 2", .session, .raises("TypeError", item),
      verdict: .contradicted),
    Case("ValueError", .raises, .raises("TypeError", item), verdict: .contradicted),
    Case("TypeError: '\(item)'", .raises, .raises("TypeError", item), verdict: .holds),
    Case("TypeError: \(item)", .raises, .raises("TypeError", item), verdict: .holds),
    Case("TypeError: str does not support item assignment", .raises, .raises("TypeError", item), verdict: .reworded),
    Case("TypeError: object does not support item assignment", .raises, .raises("TypeError", item), verdict: .holds),
    Case(
      "TypeError: Can't instantiate abstract class", .raises,
      .raises("TypeError", "Can't instantiate abstract class Shape without …"), verdict: .holds),
    Case("TypeError: 'str' object ... assignment", .raises, .raises("TypeError", item), verdict: .holds),
    Case("ValueError: bad value — never mind", .raises, .raises("ValueError", "bad value"), verdict: .holds),
    Case("FrozenInstanceError", .raises, frozen, verdict: .holds),
    Case("dataclasses.FrozenInstanceError", .raises, frozen, verdict: .holds),
    Case("AttributeError", .raises, frozen, verdict: .holds), Case("LookupError", .raises, key, verdict: .holds),
    Case("Exception", .raises, key, verdict: .holds),
    Case("KeyError: 'z'", .raises, key, verdict: .holds), Case("KeyError: z", .raises, key, verdict: .holds),
    Case("KeyError('z')", .raises, key, verdict: .holds),
    Case("KeyError: 'a'", .raises, key, verdict: .reworded),
    Case("IndexError: 'z'", .raises, key, verdict: .contradicted),
    Case("raises KeyError", .raises, key, verdict: .holds), Case("a KeyError", .raises, key, verdict: .holds),
    Case("KeyError!", .raises, key, verdict: .holds),
    Case("error", .raises, key, verdict: .holds), Case("raises", .raises, key, verdict: .holds),
    Case("raises an error", .raises, key, verdict: .holds),
    Case("Error!", .raises, key, verdict: .holds), Case("TypeError or KeyError", .raises, key, verdict: .holds),
    Case("TypeError/KeyError", .raises, key, verdict: .holds),
    Case("TypeError or ValueError", .raises, key, verdict: .contradicted),
    Case("re.error", .raises, .raises("re.error", "x"), verdict: .holds),
    Case("re.error", .raises, .raises("re.PatternError", "x"), verdict: .holds),
    Case("re.error: missing )", .raises, .raises("re.error", "missing )"), verdict: .holds),
    Case("re.error", .raises, .raises("zlib.error", "x"), verdict: .contradicted),
    Case("csv.Error", .raises, .raises("_csv.Error", "x"), verdict: .holds),
    Case("socket.timeout", .raises, .raises("TimeoutError", "x", mro: ["OSError"]), verdict: .holds),
    Case("queue.Empty or queue.Full", .raises, .raises("queue.Full"), verdict: .holds),
    Case("IOError", .raises, .raises("FileNotFoundError", "x", mro: ["OSError"]), verdict: .holds),
    Case("FileNotFoundError", .raises, .raises("OSError", "x"), verdict: .contradicted),
    Case(
      "Traceback (most recent call last):\n  File \"x.py\", line 1, in <module>\nKeyError: 'z'", .raises, key,
      verdict: .holds),
    Case("Traceback (most recent call last):\n  ...\nTypeError: 'z'", .raises, key, verdict: .contradicted),
    Case(
      "SyntaxError", .raises, .raises("IndentationError", "unexpected indent", mro: ["SyntaxError"]), verdict: .holds),
    Case("StopIteration", .raises, .raises("StopIteration"), verdict: .holds),
    Case("InsufficientFunds: need 5", .raises, .raises("InsufficientFunds", "need 5"), verdict: .holds),
    Case("InsufficientFunds", .raises, .raises("bank.InsufficientFunds", "need 5"), verdict: .holds),
    Case("TypeError", .raises, .prints("3"), verdict: .contradicted),
    Case("TypeError", .raises, .value("None"), verdict: .contradicted),
    Case("TypeError", .raises, .prints("TypeError"), verdict: .holds),
    Case("TypeError: bad", .raises, .prints("bad"), verdict: .holds),
    Case("unhashable type: 'list'", .raises, .raises("TypeError", "unhashable type: 'list'"), verdict: .holds),
    Case("[1, 2]", .value, key, verdict: .contradicted), Case("KeyError", .value, key, verdict: .holds),
    Case("3", .stdout, key, verdict: .contradicted),
    Case("True", .value, key, verdict: .contradicted), Case("", .raises, key, verdict: .holds),
    Case("KeyError: 'z' is missing", .raises, key, verdict: .reworded),
    Case(
      "start", .stdout, Visit(printed: "start\n", raised: .init(type: "KeyError", mro: ["KeyError"], message: "1")),
      verdict: .holds),
    Case("RuntimeError: changed", .raises, .value("1"), .raises("RuntimeError", "changed"), verdict: .holds),
    Case("RuntimeError", .raises, .value("1"), .raises("KeyError", "'z'"), verdict: .contradicted),
    Case("TypeError at run time", .raises, .raises("TypeError", item), verdict: .holds),
    Case("TypeError (unhashable)", .raises, .raises("TypeError", "unhashable type: 'list'"), verdict: .holds),
    Case(
      "TypeError — unhashable type: 'list'", .raises, .raises("TypeError", "unhashable type: 'list'"), verdict: .holds),
    Case("TypeError 'x'", .raises, .raises("TypeError", item), verdict: .reworded),
    Case(
      "Traceback (most recent call last):\n...\nValueError: a\nb", .raises, .raises("ValueError", "a\nb"),
      verdict: .holds),
    Case(
      "Traceback (most recent call last):\nKeyError: 1\n\nDuring handling of the above exception:\n\nTraceback (most recent call last):\n  File\nValueError: bad thing",
      .raises,
      .raises("ValueError", "bad thing"), verdict: .holds),
  ]

  @Test(arguments: cases) func `an exception is judged by its type and then its message`(_ c: Case) {
    #expect(Case.Expected(c.judged) == c.verdict, "\(String(describing: c.judged))")
  }

  @Test func `a syntax error on the line itself is the one announced`() {
    let raised = Raised(type: "SyntaxError", mro: ["SyntaxError", "Exception"], message: "invalid syntax", line: 1)
    let observation = Observation(way: .script, outcome: .notCompiled, exception: raised)
    let announced = Case("SyntaxError", .raises, verdict: .holds).claim
    #expect(Case.Expected(Judge().verdict(on: announced, seen: observation)) == .holds)
    let value = Case("3", .value, verdict: .unreached).claim
    #expect(
      Judge().verdict(on: value, seen: observation)
        == .unreached(.endedBefore(.notCompiled, raised)))
  }

  @Test(arguments: [
    ("SyntaxWarning", Case.Expected.holds), ("SyntaxWarning: \"is\" with a literal", .holds),
    ("SyntaxWarning: invalid escape", .reworded), ("DeprecationWarning", .contradicted),
  ])
  func `a warning on standard error is one that was announced`(_ stated: String, _ expected: Case.Expected) {
    let observation = Observation(
      way: .script, outcome: .finished,
      stderr: "/sample/sample.py:1: SyntaxWarning: \"is\" with a literal. Did you mean \"==\"?\n  a is 1\n",
      visits: [0: [.value("True")]])
    let claim = Case(stated, .raises, verdict: expected).claim
    #expect(Case.Expected(Judge().verdict(on: claim, seen: observation)) == expected)
  }

  @Test(arguments: [
    (Raised?.some(.init(type: "TypeError", mro: ["TypeError"], message: "no")), Case.Expected.contradicted),
    (nil, .nothing),
  ]) func `an exception in a sentence is another one only where one came`(_ raised: Raised?, _ expected: Case.Expected)
  {
    let claim = Claim(
      line: 1, lastLine: 1, kind: .raises, source: .prose, code: "the sample", target: .sample, stated: "ValueError",
      form: "prose about the end", certainty: .ifConfirmed, answer: .ending)
    let seen = Observation(way: .script, outcome: raised == nil ? .finished : .raised, exception: raised)
    #expect(Case.Expected(Judge().verdict(on: claim, seen: seen)) == expected)
  }

  @Test func `an exception of the whole sample is the one that ended it`() {
    let claim = Claim(
      line: 1, lastLine: 1, kind: .raises, source: .prose, code: "", target: .sample, stated: "TypeError", form: "case")
    func verdict(_ raised: Raised?) -> Case.Expected {
      let outcome: Outcome = raised == nil ? .finished : .raised
      return .init(Judge().verdict(on: claim, seen: .init(way: .script, outcome: outcome, exception: raised)))
    }
    #expect(verdict(.init(type: "TypeError", mro: ["TypeError"], message: "x")) == .holds)
    #expect(verdict(.init(type: "KeyError", mro: ["KeyError"], message: "x")) == .contradicted)
    #expect(verdict(nil) == .contradicted)
  }

  static let suggestions: [(stated: String, printed: String, verdict: Case.Expected)] = [
    ("AttributeError: no uper. Did you mean: 'upper'?", "AttributeError: no uper. Did you mean: 'upper'?\n", .holds),
    ("AttributeError: no uper. Did you mean: 'lower'?", "AttributeError: no uper. Did you mean: 'upper'?\n", .reworded),
    ("AttributeError: no uper. Did you mean: 'upper'?", "AttributeError: no uper\n", .reworded),
    ("AttributeError: no uper", "AttributeError: no uper. Did you mean: 'upper'?\n", .holds),
  ]

  @Test(arguments: suggestions) func `what Python suggests is looked for in what it prints`(
    _ stated: String, _ printed: String, _ verdict: Case.Expected
  ) {
    let claim = Case("Traceback (most recent call last):\n\(stated)", .session, verdict: verdict).claim
    let seen = Observation(
      way: .prompt, outcome: .finished, stderr: printed, visits: [0: [.raises("AttributeError", "no uper")]])
    let judged = Judge().judgement(on: claim, seen: seen)?.verdict
    #expect(judged.map(Case.Expected.init) == verdict, "\(String(describing: judged))")
  }

  static let modules: [(stated: String, verdict: Case.Expected)] = [
    // The module whose frames are stated is the one that is missing; what it would have asked for is another.
    (
      "  File \"setup.py\", line 7, in <module>\n    import pears\nModuleNotFoundError: No module named 'pears'",
      .unreached
    ),
    ("ModuleNotFoundError: No module named 'setup'", .holds),
    ("ModuleNotFoundError: No module named 'pears'", .reworded),
  ]

  @Test(arguments: modules) func `a module that is missing is not the one that its own frames miss`(
    _ stated: String, _ verdict: Case.Expected
  ) {
    let claim = Case("Traceback (most recent call last):\n\(stated)", .session, verdict: verdict).claim
    let raised = Raised(
      type: "ModuleNotFoundError", mro: ["ModuleNotFoundError", "ImportError"], message: "No module named 'setup'",
      missing: "setup")
    let seen = Observation(way: .script, outcome: .finished, visits: [0: [Visit(raised: raised)]])
    #expect((Judge().judgement(on: claim, seen: seen)?.verdict).map { Case.Expected($0) } == verdict)
  }
}
