import Testing
import Verification

@testable import Judging

/// What speaks against a contradiction, and its look-alikes, which are wrong for certain.
@Suite struct DoubtTests {
  struct Matters: Sendable, CustomTestStringConvertible {
    let doubt: Doubt
    let claim: Claim
    let visits: [Visit]
    let applies: Bool

    init(
      _ doubt: Doubt, _ stated: String, _ kind: Claim.Kind = .value, _ visits: Visit..., code: String = "f()",
      source: Claim.Source = .comment, certainty: Claim.Certainty = .definite, applies: Bool
    ) {
      self.doubt = doubt
      claim = Claim(
        line: 1, lastLine: 1, kind: kind, source: source, code: code, target: .lines(1...1), stated: stated,
        form: "case", certainty: certainty)
      self.visits = visits
      self.applies = applies
    }

    var testDescription: String { "\(doubt.name): \(claim.stated)" }

    var judgement: Judgement? {
      Judge().judgement(
        on: claim,
        seen: Observation(
          way: .script, outcome: .finished, stdout: visits.map(\.printed).joined(), visits: [0: visits]))
    }
  }

  private static func names(_ numbers: Range<Int>) -> String {
    "[" + numbers.map { "'name_\($0)'" }.joined(separator: ", ") + "]"
  }

  static let cases: [Matters] = [
    Matters(
      .exceptionInstead, "called\nKeyError: 'k'", .output,
      Visit(printed: "called\n", raised: Raised(type: "KeyError", mro: ["KeyError"], message: "'k'")),
      source: .commentBelow,
      applies: false),
    Matters(.exceptionInstead, "3", .value, .raises("TypeError", "no"), applies: true),
    Matters(.exceptionInstead, "[1]", .session, .raises("IndentationError", "unexpected indent"), applies: true),
    Matters(.exceptionInstead, "ok", .stdout, .raises("OSError", "no"), applies: true),
    Matters(.exceptionInstead, "KeyError", .raises, .raises("TypeError", "no"), applies: false),
    Matters(.exceptionInstead, "KeyError: 'x'", .session, .raises("TypeError", "no"), applies: false),
    Matters(.exceptionInstead, "3", .value, .value("4"), applies: false),
    Matters(
      .exceptionInstead, "3", .session, .raises("SyntaxError", "Missing parentheses in call to 'print'."),
      applies: false),
    Matters(
      .exceptionInstead, "([],)", .session,
      .raises("AttributeError", "'function' object has no attribute 'func_defaults'"), applies: false),
    Matters(
      .exceptionInstead, "([],)", .session, .raises("AttributeError", "'Box' object has no attribute 'next'"),
      applies: true),
    Matters(.exceptionInstead, "True", .value, .raises("AttributeError", "'f' has no calls"), applies: true),

    Matters(.otherKindOfQuietLine, "1", .value, .value("[1, 2]"), code: "arr = [1, 2]", applies: true),
    Matters(.otherKindOfQuietLine, "2", .value, .value("True"), code: "if x == y:", applies: true),
    Matters(.otherKindOfQuietLine, "'a'", .value, .value("3"), code: "return n", applies: true),
    Matters(.otherKindOfQuietLine, "200", .value, .value("200.5"), code: "x = f()", applies: false),
    Matters(.otherKindOfQuietLine, "1", .value, .value("[1, 2]"), code: "f()", applies: false),
    Matters(.otherKindOfQuietLine, "['a']", .value, .value("<map object at 0x7f00>"), code: "x = f()", applies: false),

    Matters(.nothingInCommon, "A\n|\nB", .output, .prints("enter"), applies: true),
    Matters(.nothingInCommon, "6 = 110\n3 = 011\n= 010", .output, .prints("2"), applies: true),
    Matters(.nothingInCommon, "start\nhalf\nend", .output, .prints("42"), applies: true),
    Matters(.nothingInCommon, "a\nb", .output, .prints("a\nc"), applies: false),
    Matters(.nothingInCommon, "1 done\n2 done", .output, .prints("3 done"), applies: false),
    Matters(.nothingInCommon, "a", .output, .prints("b"), applies: false),

    Matters(
      .plainObject, "Card 7", .stdout, .prints("<__main__.Card object at 0x7f00>"), applies: true),
    Matters(
      .plainObject, "<__main__.Deck object at 0x1>", .stdout, .prints("<__main__.Card object at 0x7f00>"),
      applies: false),
    Matters(.plainObject, "Card 7", .stdout, .prints("Card 8"), applies: false),

    Matters(.namesOfModule, names(0..<40), .value, .value(names(0..<42)), code: "dir(builtins)", applies: true),
    Matters(.namesOfModule, names(0..<40), .value, .value(names(0..<42)), code: "sorted(xs)", applies: false),
    Matters(.namesOfModule, names(0..<40), .value, .value(names(50..<90)), code: "dir(box)", applies: false),
    Matters(.namesOfModule, names(0..<3), .value, .value(names(0..<4)), code: "dir(box)", applies: false),

    Matters(.partOfAnswer, "b\nc", .session, .prints("a\nb\nc"), source: .session, applies: true),
    Matters(.partOfAnswer, "a", .session, .prints("a\nb"), source: .session, applies: true),
    Matters(.partOfAnswer, "a\nd", .session, .prints("a\nb"), source: .session, applies: false),

    Matters(.terminalControl, "a\n b", .stdout, .prints("a\u{B}b"), applies: true),
    Matters(.terminalControl, "a\tc", .stdout, .prints("a\tb"), applies: false),

    Matters(
      .aboveLine, "3 items left", .stdout, .prints("5 items left"), source: .commentAbove, certainty: .ifConfirmed,
      applies: true),
    Matters(.aboveLine, "3 items left", .stdout, .prints("5 items left"), certainty: .ifConfirmed, applies: false),
    Matters(.aboveLine, "3", .stdout, .prints("5"), source: .commentAbove, applies: false),
  ]

  @Test(arguments: cases) func `a doubt applies to its kind`(_ matters: Matters) {
    let isDoubted =
      matters.judgement?.relevance == .mayStateOutcome && matters.judgement?.evidence == matters.doubt.name
    #expect(isDoubted == matters.applies, "\(String(describing: matters.judgement))")
  }

  @Test func `every doubt has a name of its own, and cases of both kinds`() {
    let names = Doubt.all.map(\.name)
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(Set(Self.cases.filter { $0.doubt.name == name }.map(\.applies)).count == 2, "\(name)")
    }
  }

  @Test func `what was accepted once is not doubted`() {
    var claim = Case("3", .value, verdict: .contradicted).claim
    claim.isRecorded = true
    let seen = Observation(way: .script, outcome: .finished, visits: [0: [.raises("TypeError", "no")]])
    #expect(Judge().judgement(on: claim, seen: seen)?.relevance == .statesOutcome)
  }
}
