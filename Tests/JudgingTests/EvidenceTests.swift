import Testing
import Verification

@testable import Judging

/// For each piece of evidence what it says, and where it says nothing.
@Suite struct EvidenceTests {
  struct Piece: Sendable, CustomTestStringConvertible {
    let evidence: Evidence
    let claim: Claim
    let visits: [Visit]
    let relevance: Relevance?
    var exception: Raised?

    init(
      _ evidence: Evidence, _ stated: String, _ kind: Claim.Kind = .value, _ visits: Visit..., is relevance: Relevance?,
      code: String = "f()", subject: String? = nil, _ certainty: Claim.Certainty = .ifConfirmed,
      answer: Claim.Answer = .anything, target: Claim.Target = .lines(1...1), source: Claim.Source = .comment,
      recorded: Bool = false, exception: Raised? = nil, form: String = "case", rejected: [String] = [],
      commentary: String? = nil
    ) {
      self.evidence = evidence
      var claim = Claim(
        line: 1, lastLine: 1, kind: kind, source: source, code: code, target: target, stated: stated,
        commentary: commentary, subject: subject, form: form, certainty: certainty, answer: answer)
      claim.isRecorded = recorded
      claim.rejected = rejected
      self.claim = claim
      self.visits = visits
      self.relevance = relevance
      self.exception = exception
    }

    var testDescription: String { "\(evidence.name): \(claim.stated), \(visits.map { $0.value?.repr ?? $0.printed })" }

    var matter: Matter {
      let seen = Observation(
        way: .script, outcome: .finished, stdout: visits.map(\.printed).joined(), exception: exception,
        visits: [0: visits])
      let judged = Judge().judgement(on: claim, seen: seen)
      return Matter(
        claim: claim, verdict: judged?.verdict ?? .unreached(.showsNoValue), visits: visits, observation: seen)
    }
  }

  static let pieces: [Piece] = [
    Piece(.notAsked, "1", is: .isCommentary, .definite, answer: .sameKind),
    Piece(.notAsked, "1", is: nil), Piece(.notAsked, "1", .value, .value("2"), is: nil, .definite, answer: .sameKind),

    Piece(.otherKind, "1", .value, .value("[2]"), is: .isCommentary, .definite, answer: .sameKind),
    Piece(.otherKind, "1", .value, .value("2"), is: nil, .definite, answer: .sameKind),
    Piece(.otherKind, "1", .value, .value("[2]"), is: nil, .definite, answer: .value),
    Piece(.otherKind, "1", .value, .value("[2]"), is: nil, .definite),
    Piece(.otherKind, "1", .value, .value("[2]"), is: nil, .definite, answer: .sameKind, recorded: true),
    Piece(.otherKind, "one", .value, .value("2"), is: .isCommentary, .definite, answer: .value),
    Piece(.otherKind, "1", .value, .raises("TypeError"), is: .isCommentary, .definite, answer: .value),
    Piece(.otherKind, "TypeError", .raises, .raises("NameError"), is: .isCommentary, .definite, answer: .sameKind),
    Piece(.otherKind, "TypeError", .raises, .raises("KeyError"), is: nil, .definite, answer: .sameKind),

    Piece(.noNumber, "smaller than 10", .value, .value("True"), is: .isCommentary, .definite, answer: .number),
    Piece(.noNumber, "above 3", .stdout, .prints("too many"), is: .isCommentary, .definite, answer: .number),
    Piece(.noNumber, "above 3", .stdout, .prints("2"), is: nil, .definite, answer: .number),
    Piece(.noNumber, "above 3", .stdout, .prints("too many"), is: nil, .definite),

    Piece(.certainForm, "1", .value, .value("2"), is: .statesOutcome, .definite),
    Piece(.certainForm, "1", .value, .value("2"), is: nil),

    Piece(.wentWrong, "no exception", .raises, .raises("TypeError"), is: .statesOutcome, .ifContradicted),
    Piece(.wentWrong, "no exception", .raises, .value("1"), is: nil, .ifContradicted),
    Piece(.wentWell, "no exception", .raises, .value("1"), is: .isCommentary, .ifContradicted),
    Piece(.wentWell, "no exception", .raises, .value("1"), is: nil),

    Piece(.noWord, "...", .value, .value("1"), is: .isCommentary), Piece(.noWord, "a", .value, .value("1"), is: nil),

    Piece(.happened, "pear", .stdout, .prints("pear"), is: .statesOutcome),
    Piece(.happened, "pear", .stdout, .prints("plum"), is: nil),
    Piece(.notReached, "pear", .stdout, is: .isCommentary),
    Piece(.notReached, "pear", .stdout, .prints("plum"), is: nil),

    Piece(.headingBelowAssignment, "the sum", .stdout, .prints("3 4"), is: .isCommentary, code: "x = f()"),
    Piece(.headingBelowAssignment, "the sum", .stdout, .prints("3 4"), is: nil),
    Piece(.headingBelowAssignment, "a\nb", .output, .value("1"), is: .isCommentary, code: "x = f()"),
    Piece(.headingBelowAssignment, "a\nb", .output, .prints("a"), is: nil, code: "x = f()"),

    Piece(.valueOfCall, "6", .state, .names(["len(q)": "7"]), is: .statesOutcome, subject: "len(q)"),
    Piece(.valueOfCall, "6", .state, .names(["len(q)": "[7]"]), is: nil, subject: "len(q)"),
    Piece(.valueOfCall, "6", .state, .names(["n": "7"]), is: nil, subject: "n"),

    Piece(
      .valueOfNamed, "[1, 3]", .value, .names(["li": "[1, 2]"]), is: .statesOutcome, code: "li.append(2)",
      commentary: "li vaut maintenant"),
    Piece(
      .valueOfNamed, "(1, 3)", .value, .names(["li": "[1, 2]"]), is: nil, code: "li.append(2)",
      commentary: "li vaut maintenant"),
    Piece(
      .valueOfNamed, "[1, 3]", .value, .names(["li": "[1, 2]"]), is: nil, code: "li.append(2)",
      commentary: "wie in der Liste"),
    Piece(
      .valueOfNamed, "10", .value, .names(["count": "4"]), is: nil, code: "count += 1", commentary: "wir count bis"),

    Piece(
      .tracebackOfSample, "Traceback (most recent call last):\nValueError", .output, is: .statesOutcome,
      target: .sample,
      source: .outputBlock, exception: Raised(type: "KeyError", mro: ["KeyError"], message: "")),
    Piece(
      .tracebackOfSample, "Traceback (most recent call last):\nValueError", .output, is: nil, target: .sample,
      source: .outputBlock),
    Piece(
      .tracebackOfSample, "KeyError is raised", .output, is: nil, target: .sample, source: .outputBlock,
      exception: Raised(type: "KeyError", mro: ["KeyError"], message: "")),

    Piece(.valueOfOutput, "6", .stdout, .prints("7"), is: .statesOutcome, answer: .output),
    Piece(.valueOfOutput, "6", .stdout, .prints("[7]"), is: nil, answer: .output),
    Piece(.valueOfOutput, "'a'", .stdout, .prints("'b'"), is: nil, answer: .output),
    Piece(.valueOfOutput, "6", .stdout, .prints("7"), is: nil),
    Piece(
      .valueOfOutput, "<class 'int'>", .stdout, .prints("<class 'float'>"), is: .statesOutcome, answer: .output),
    Piece(.valueOfOutput, "1\n[2]", .stdout, .prints("1\n[3]"), is: .statesOutcome, answer: .output),
    Piece(.valueOfOutput, "1\nnorth", .stdout, .prints("1\nsouth"), is: nil, answer: .output),
    Piece(.valueOfOutput, "<class 'int'>", .stdout, .prints("<module 'a'>"), is: nil, answer: .output),

    Piece(.drawing, "  A\n / \\\n B  C\n/ \\ / \\", .stdout, .prints("go A"), is: .isCommentary),
    Piece(.drawing, "a --> b --> c", .stdout, .prints("a b"), is: .isCommentary),
    Piece(.drawing, "┌────┐\n│ ok │\n└────┘", .stdout, .prints("ok then"), is: .isCommentary),
    Piece(.drawing, "*\n**\n***", .stdout, .prints("*\n**\n****"), is: nil),
    Piece(.drawing, "3 - 1 = 2", .stdout, .prints("3 - 1 = 4"), is: nil),
    Piece(.drawing, "+---+\n| a |", .stdout, .prints("a b"), is: nil, .definite),

    Piece(.rejectedOption, "no", .stdout, .prints("yes"), is: .statesOutcome, rejected: ["maybe", "yes"]),
    Piece(.rejectedOption, "no", .stdout, .prints("yes and no"), is: nil, rejected: ["maybe", "yes"]),
    Piece(.rejectedOption, "no", .stdout, .prints("no"), is: nil, rejected: ["no"]),

    Piece(
      .taskOfReader, "[(1, 'a')]", .value, .value("['a']"), is: .isCommentary, code: "x = ['a']", .definite,
      source: .commentBelow, form: "label"),
    Piece(
      .taskOfReader, "[1]", .value, .value("{'a': 1}"), is: .isCommentary, code: "x = {'a': 1}", source: .commentBelow,
      form: "label of the author's own"),
    Piece(
      .taskOfReader, "[1]", .value, .value("[2]"), is: nil, code: "x = f(1)", .definite, source: .commentBelow,
      form: "label"),
    Piece(.taskOfReader, "[1]", .value, .value("[2]"), is: nil, code: "x = [2]", .definite, form: "label"),
    Piece(
      .taskOfReader, "[1]", .value, .value("[2]"), is: nil, code: "x = [2]", .definite, source: .commentBelow,
      form: "arrow"),
    Piece(
      .taskOfReader, "{1, 2}", .value, .value("{1}"), is: nil, code: "x = {1, 1}", source: .commentBelow, form: "label"),

    Piece(
      .exceptionOfClass, "TypeError", .raises, .raises("ValueError"), is: .statesOutcome, target: .header(1),
      source: .commentBelow),
    Piece(.exceptionOfClass, "TypeError", .raises, .raises("ValueError"), is: nil, source: .commentBelow),

    Piece(
      .endOfSample, "TypeError", .raises, is: .statesOutcome, answer: .ending, target: .sample, source: .prose,
      exception: Raised(type: "KeyError", mro: ["KeyError"], message: "")),
    Piece(.endOfSample, "TypeError", .raises, is: nil, answer: .ending, target: .sample, source: .prose),

    Piece(.otherShape, "[(1, 'a')]", .value, .value("[1, 2]"), is: .isCommentary, .definite, answer: .sameShape),
    Piece(.otherShape, "[1, 3]", .value, .value("[1, 2]"), is: nil, .definite, answer: .sameShape),
    Piece(.otherShape, "{'a': 1}", .value, .value("{'a': 2}"), is: nil, .definite, answer: .sameShape),
    Piece(.otherShape, "2.5", .value, .value("2"), is: nil, .definite, answer: .sameShape),
    Piece(.otherShape, "[(1, 'a')]", .value, .value("[1, 2]"), is: nil, .definite),

    Piece(.sizeOfNumber, "24 bytes", .size, .value("28"), is: .statesOutcome, code: "sys.getsizeof(x)"),
    Piece(.sizeOfNumber, "24 bytes", .size, .value("b'ab'"), is: nil, code: "read(x)"),
    Piece(.sizeOfNumber, "24 bytes", .size, .value("28"), is: nil, code: "reserve(24)"),
    Piece(.sizeOfNumber, "24 bytes", .size, .value("1"), is: nil, code: "reserve(x)"),

    Piece(.purpose, "grand total", .stdout, .prints("Grand total: 3"), is: .isCommentary, answer: .purpose),
    Piece(.purpose, "grand total", .stdout, .prints("Grand total: 3"), is: nil),
    Piece(
      .headingOfText, "First run", .stdout, .prints("First run:"), is: .isCommentary, code: "print('First run:')",
      source: .commentAbove),
    Piece(
      .headingOfText, "First run", .stdout, .prints("First run: 2"), is: nil, code: "print('First run:', n)",
      source: .commentAbove),
    Piece(.headingOfText, "First run", .stdout, .prints("First run:"), is: nil, code: "print('First run:')"),
    Piece(.speaksOfOther, "Same output as above", .stdout, .prints("output as above"), is: .isCommentary),
    Piece(.speaksOfOther, "Samuel", .stdout, .prints("Ann"), is: nil),

    Piece(.slip, "Helo", .stdout, .prints("Hello"), is: .statesOutcome, answer: .said),
    Piece(.slip, "tomatoe soup", .value, .value("'tomato soup'"), is: .statesOutcome, answer: .text),
    Piece(.slip, "ababab", .stdout, .prints("abab"), is: .statesOutcome, answer: .text),
    Piece(.slip, "stressed", .value, .value("'dessert'"), is: .statesOutcome, answer: .text),
    Piece(.slip, "hello", .stdout, .prints("Hello"), is: nil, answer: .text),
    Piece(.slip, "totals", .stdout, .prints("total"), is: nil, code: "print(totals)", answer: .text),
    Piece(.slip, "shallow", .value, .value("'hollow'"), is: nil, answer: .text),
    Piece(.slip, "shallow", .value, .value("[1]"), is: nil, answer: .text),
    Piece(.slip, "Helo", .stdout, .prints("Hello"), is: nil, answer: .text, source: .commentBelow),

    Piece(
      .tickedOption, "foo", .output, .prints("bar"), is: .mayStateOutcome, target: .sample, rejected: ["baz", "qux"]),
    Piece(
      .tickedOption, "1 2 4", .output, .prints("1 2 3"), is: .statesOutcome, target: .sample, rejected: ["3 2 1"]),
    Piece(
      .tickedOption, "0 1 2 Doe!", .output, .prints("0\n1\n2\nDone!"), is: .statesOutcome, target: .sample,
      rejected: ["1 2 Done!"]),
    Piece(.tickedOption, "5, 10", .output, .prints("10\n5"), is: .statesOutcome, target: .sample, rejected: ["5, 5"]),
    Piece(
      .tickedOption, "never ends", .output, .prints("hello world"), is: .mayStateOutcome, target: .sample,
      rejected: ["hello"]),
    Piece(
      .tickedOption, "It never ends", .output, .prints("hello world"), is: nil, target: .sample, rejected: ["hello"]),
    Piece(.tickedOption, "Inheritance", .output, .prints("hello"), is: nil, target: .sample, rejected: ["Closures"]),
    Piece(.tickedOption, "foo", .output, .prints("bar"), is: nil, target: .sample),
    Piece(.slipOfSigns, "sset()", .stdout, .prints("set()"), is: .statesOutcome, answer: .text),
    Piece(.slipOfSigns, "2000-07-05", .state, .value("'2000-01-05'"), is: .statesOutcome, code: "s = d.isoformat()"),
    Piece(.slipOfSigns, "frozenseg({7})", .value, .value("frozenset({7})"), is: .statesOutcome),
    Piece(.slipOfSigns, "00011", .stdout, .prints("00001"), is: .statesOutcome, answer: .text),
    Piece(
      .slipOfSigns, "1299-12-31", .value, .value("datetime.date(1999, 12, 31)", str: "1999-12-31"), is: .statesOutcome,
      code: "d = f()"),
    Piece(.slipOfSigns, "1 or 2", .stdout, .prints("3 or 4"), is: nil, answer: .text),
    Piece(.slipOfSigns, "see (a)", .stdout, .prints("done"), is: nil, answer: .text),
    Piece(.sameSigns, "Hello, Anne!", .stdout, .prints("Hello, Bo!"), is: .statesOutcome, answer: .text),
    Piece(.sameSigns, "ada: 36", .stdout, .prints("ada: 63"), is: .statesOutcome, answer: .text),
    Piece(.sameSigns, "sorted, reversed", .stdout, .prints("fig, kale"), is: nil, answer: .text),
    Piece(.sameSigns, "one more", .stdout, .prints("one less"), is: nil, answer: .text),

    Piece(.saidText, "even", .value, .value("'odd'"), is: .statesOutcome, answer: .pointedAt),
    Piece(.saidText, "Going north", .stdout, .prints("Heading south"), is: .statesOutcome, answer: .pointedAt),
    Piece(.saidText, "Bob", .stdout, .prints("Ann"), is: .statesOutcome, answer: .said),
    Piece(.saidText, "name", .stdout, .prints("ann"), is: nil, answer: .said),
    Piece(.saidText, "string", .value, .value("'odd'"), is: nil, answer: .pointedAt),
    Piece(.saidText, "the name", .value, .value("'ann lee'"), is: nil, answer: .pointedAt),
    Piece(.saidText, "even", .value, .value("'odd'"), is: nil, answer: .text),

    Piece(.valueAfterArrow, "4", .value, .value("3"), is: .statesOutcome, form: "conclusion"),
    Piece(.valueAfterArrow, "4", .value, .value("'3'"), is: nil, form: "conclusion"),
    Piece(.valueAfterArrow, "4", .value, .value("3"), is: nil, form: "free text"),
    Piece(.valueAfterArrow, "4", .value, .value("3"), is: nil, code: "x = f()", form: "conclusion"),
    Piece(.valueAfterColon, "4", .value, .value("3"), is: .mayStateOutcome, form: "label of the author's own"),
    Piece(.valueAfterColon, "4", .value, .value("[3]"), is: nil, form: "label of the author's own"),

    Piece(.likeness, "3 items left", .stdout, .prints("5 items left"), is: .statesOutcome),
    Piece(.likeness, "sort by length", .stdout, .prints("['a', 'b']"), is: nil),
  ]

  @Test(arguments: pieces) func `a piece of evidence says what its kind allows`(_ piece: Piece) {
    #expect(piece.evidence.weigh(piece.matter) == piece.relevance)
  }

  @Test func `every piece is weighed, has a name of its own and cases of both kinds`() {
    let names = Evidence.all.map(\.name)
    #expect(Set(names).count == names.count)
    for name in names {
      let cases = Self.pieces.filter { $0.evidence.name == name }
      #expect(cases.contains { $0.relevance != nil } && cases.contains { $0.relevance == nil }, "\(name)")
    }
  }

  @Test func `what nothing tells is commentary`() {
    let judged = Piece(.likeness, "sort by length", .stdout, .prints("['a', 'b']"), is: nil).matter.judgement
    #expect(judged.relevance == .isCommentary)
    #expect(judged.counting == nil)
  }
}
