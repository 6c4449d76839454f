import Testing
import Verification

@testable import Examining

@Suite struct PassTests {
  @Test func `every pass has a name of its own`() {
    #expect(Set(Pass.all.map(\.name)).count == Pass.all.count)
  }

  // MARK: Other way

  @Test func `what holds at the prompt only depends on the way`() throws {
    let stub = Stub { .seen([0: .gives($0.way == .prompt ? "False" : "True")], in: $0) }
    let examination = try Examiner(stub).examine(read("a is b", .stating("False")))
    #expect(examination.rulings[0]?.otherWay == true)
    #expect(examination.rulings[0]?.actualOtherwise == "True")
    #expect(examination.rulings[0]?.way == .prompt)
    #expect(examination.words == [.holds])
  }

  // MARK: Style

  static let exceptions: [(stated: String, code: String, came: Visit, source: Claim.Source, Word)] = [
    ("KeyError", "xs[9]", .raises("IndexError", "no"), .comment, .contradicted),
    ("ValueError", "t[0] = 1", .raises("TypeError", "no"), .comment, .contradicted),
    ("KeyError", "xs[9]", .raises("IndexError", "no"), .commentAbove, .contradicted),
    // Nothing is raised; what is raised is spelled; a name is missing; it is what is raised.
    ("KeyError", "xs[9]", .gives("1"), .comment, .nothing),
    ("KeyError", "raise IndexError", .raises("IndexError"), .comment, .nothing),
    ("KeyError", "xs[9]", .raises("NameError", "no", missing: "xs"), .comment, .nothing),
    ("IndexError", "xs[9]", .raises("IndexError", "no"), .comment, .holds),
  ]

  @Test(arguments: exceptions) func `a comment that names an exception was meant for the one that comes`(
    _ stated: String, _ code: String, _ came: Visit, _ source: Claim.Source, _ word: Word
  ) throws {
    let stub = Stub { .seen([0: came], in: $0) }
    let claim = Claim.stating(stated, .raises, code: code, source: source, .ifConfirmed)
    let examination = try Examiner(stub).examine(read(code, claim))
    #expect(examination.words == [word])
    #expect((examination.rulings[0]?.doubt != nil) == (source == .commentAbove))
  }

  @Test(arguments: [("except KeyError as e:", true), ("except TypeError as e:", false)])
  func `an exception that the sample handles may be spoken of by the way`(_ clause: String, _ isDoubtful: Bool) throws {
    let source = "def load():\n  try: f()\n  \(clause)\n    raise AppError from e\nload()"
    let stub = Stub { .seen([0: .raises("AppError")], in: $0) }
    let claim = Claim.stating("KeyError", .raises, line: 5, code: "load()", .ifConfirmed)
    let examination = try Examiner(stub).examine(read(source, claim))
    #expect(examination.words == [.contradicted])
    #expect((examination.rulings[0]?.doubt != nil) == isDoubtful)
  }

  @Test func `a comment that names what is not defined is meant where that comes`() throws {
    let stub = Stub { .seen([0: .raises("NameError", "name 'x' is not defined", missing: "x")], in: $0) }
    func word(_ stated: String) throws -> [Word] {
      try Examiner(stub).examine(read("x", .stating(stated, .raises, code: "x"))).words
    }
    #expect(try word("AttributeError: name 'x' is not defined") == [.contradicted])
    #expect(try word("AttributeError: 'A' object has no attribute 'y'") == [.unreached])
  }

  @Test func `a comment about another exception is none beside one that is right`() throws {
    let stub = Stub { .seen([0: .raises("IndexError"), 1: .raises("IndexError")], in: $0) }
    let examination = try Examiner(stub).examine(
      read(
        "xs[9]", .stating("KeyError", .raises, code: "xs[9]", source: .commentAbove, .ifConfirmed),
        .stating("IndexError", .raises, code: "xs[9]")))
    #expect(examination.words == [.nothing, .holds])
    let above = try Examiner(stub).examine(
      read(
        "xs[9]", .stating("IndexError", .raises, code: "xs[9]", source: .commentAbove, .ifConfirmed),
        .stating("KeyError", .raises, code: "xs[9]", .ifConfirmed)))
    #expect(above.words == [.holds, .contradicted])
  }

  @Test(arguments: [
    ("consonant", "vowel", Word.contradicted), ("a\nconsonant", "a\nvowel", .contradicted), ("vowel", "vowel", .holds),
    ("letter", "vowel", .nothing), ("a\nconsonant", "vowel", .nothing), ("consonant", "u", .nothing),
  ])
  func `a box whose lines the sample spells is what it prints`(_ stated: String, _ came: String, _ word: Word) throws {
    let claim = Claim.stating(stated, .output, source: .outputBlock, .ifConfirmed, answer: .output)
    let stub = Stub { .seen([0: .prints(came)], in: $0) }
    let source = "print('vowel' if letter in 'aeiou' else 'consonant')"
    #expect(try Examiner(stub).examine(read(source, claim)).words == [word])
  }

  @Test(arguments: [
    ("tuple", "四川", 3, Word.contradicted), ("fil", "file", 3, .contradicted), ("last item", "fig", 3, .nothing),
    ("tuple", "四川", 2, .nothing), ("fig", "[1]", 3, .nothing),
  ])
  func `among values behind lines that print a word is what one prints`(
    _ stated: String, _ came: String, _ others: Int, _ word: Word
  ) throws {
    let claims = (0..<others).map { Claim.stating("\($0)", .stdout, line: $0 + 1, code: "print(xs[\($0)])") }
    let last = Claim.stating(stated, .stdout, line: others + 1, code: "print(x)", .ifConfirmed, answer: .text)
    let source = (0..<others).map { "print(xs[\($0)])\n" }.joined() + "print(x)"
    let stub = Stub { ask in
      var visits = Dictionary(uniqueKeysWithValues: (0..<others).map { (Claim.ID($0), Visit.prints("\($0)")) })
      visits[Claim.ID(others)] = .prints(came)
      return .seen(visits, in: ask)
    }
    #expect(try Examiner(stub).examine(read(source, claims + [last])).words.last == word)
  }

  @Test(arguments: [("1", "2", "3", Word.nothing), ("1", "2", "4", .contradicted), ("1", "5", "3", .contradicted)])
  func `three boxes that are numbered state no numbers, unless they show some`(
    _ first: String, _ second: String, _ third: String, _ word: Word
  ) throws {
    for (came, word) in [("'a'", word), ("7", .contradicted)] {
      try expect(word, whereCame: came, first, second, third)
    }
  }

  private func expect(
    _ word: Word, whereCame came: String, _ first: String, _ second: String, _ third: String
  ) throws {
    let stub = Stub { .seen([0: .prints(came)], in: $0) }
    let page = Page([first, second, third].map { read("print(f(\($0)))", .stating($0, .stdout, code: "print(f())")) })
    #expect(try Examiner(stub).examine(1, on: page).words == [word])
  }

  // MARK: Repetition

  @Test func `what could not be run again is in doubt`() throws {
    let stub = Stub { ask in
      ask.machine == .usual ? .seen([0: .gives("1.178")], in: ask) : Observation(way: ask.way, outcome: .timedOut)
    }
    let examination = try Examiner(stub).examine(read("f()", .stating("0.078")))
    #expect(examination.words == [.contradicted] && examination.rulings[0]?.doubt != nil)
  }

  @Test func `that no exception comes repeats, whatever is drawn instead`() throws {
    let drawn = Stub { .seen([0: .gives($0.machine == .usual ? "[1, 2]" : "[3, 1]")], in: $0) }
    #expect(try Examiner(drawn).examine(read("f()", .stating("TypeError", .raises))).words == [.contradicted])
    let lucky = Stub { .seen([0: $0.machine == .usual ? .gives("1") : .raises("TypeError")], in: $0) }
    #expect(try Examiner(lucky).examine(read("f()", .stating("TypeError", .raises))).words == [.unreached])
  }

  static let repeats: [(stated: String, first: String, other: String, more: String, Word)] = [
    ("1", "2", "2", "2", .contradicted), ("1", "2", "3", "2", .unreached),
    // Addresses alone differ: what is stated is wrong of both.
    ("['1']", "<map object at 0x7f0012>", "<map object at 0x7f0034>", "<map object at 0x7f0034>", .contradicted),
    // The order of a set is not the author's mistake, where he states what is in it.
    ("{'a', 'c'}", "{'a', 'b'}", "{'b', 'a'}", "{'a', 'b'}", .contradicted),
    ("['b', 'a']", "['a', 'b']", "['b', 'a']", "['a', 'b']", .unreached),
    ("['b', 'a']", "['a', 'b']", "['a', 'b']", "['b', 'a']", .unreached),
    ("['b', 'a']", "['a', 'b']", "['a', 'b']", "['a', 'b']", .contradicted),
  ]

  @Test(arguments: repeats) func `a contradiction is believed where it repeats`(
    _ stated: String, _ first: String, _ other: String, _ more: String, _ word: Word
  ) throws {
    let stub = Stub { ask in
      let value = ask.machine == .usual ? first : ask.machine == .other ? other : more
      return .seen([0: .gives(value)], in: ask)
    }
    #expect(try Examiner(stub).examine(read("f()", .stating(stated))).words == [word])
  }

  @Test func `where something does not repeat, what came out alike once is drawn again`() throws {
    let stub = Stub { ask in
      let draws = ask.machine == .usual ? ("7", "1") : ask.machine == .other ? ("8", "1") : ("9", "2")
      return .seen([0: .gives(draws.0), 1: .gives(draws.1)], in: ask)
    }
    let sample = read("draw()\ndraw()", .stating("5"), .stating("5", line: 2))
    #expect(try Examiner(stub).examine(sample).words == [.unreached, .unreached])
  }

  @Test func `what is on record is compared with a second run before it is news`() throws {
    struct Record: SampleExpectation {
      func differs(
        from run: Observation, _ claims: [(claim: Claim, ruling: Ruling?)], of sample: Sample, on release: Release
      ) -> Bool { true }
    }
    let stub = Stub { .seen([0: .prints($0.machine == .usual ? "1" : "2")], in: $0) }
    let examination = try Examiner(stub).examine(
      read("f()", .stating("1", .stdout)), expecting: Record())
    #expect(examination.observation.printsAlike == false)
    #expect(examination.observation.endsAlike)
    #expect(examination.rulings[0]?.repeats == false)
  }

  // MARK: Sisters

  @Test(arguments: [("'odd'", Word.contradicted), ("[1]", .nothing)])
  func `a word is an outcome where its sister is one and the sample spells it`(_ value: String, _ word: Word) throws {
    let stub = Stub { .seen([0: .gives("'even'"), 1: .gives(value)], in: $0) }
    let sample = read(
      "kind = lambda n: 'even' if n % 2 else 'odd'\nkind(3)\nkind(4)",
      .stating("even", line: 2, .ifConfirmed, answer: .text), .stating("even", line: 3, .ifConfirmed, answer: .text))
    #expect(try Examiner(stub).examine(sample).words == [.holds, word])
  }

  @Test(arguments: [("'fig'", Word.contradicted), ("'kale'", .nothing)])
  func `a text is an outcome where the sample spells it and what came`(_ value: String, _ word: Word) throws {
    let stub = Stub { .seen([0: .gives(value)], in: $0) }
    let sample = read("names = ['fig', 'pear']\nnames[0]", .stating("pear", line: 2, .ifConfirmed, answer: .text))
    #expect(try Examiner(stub).examine(sample).words == [word])
  }

  @Test(arguments: [("'Bye'", Word.contradicted), ("'so long'", .nothing)])
  func `a text is an outcome where the author's others are`(_ value: String, _ word: Word) throws {
    let stub = Stub { .seen([0: .gives("'Hello'"), 1: .gives("'Ciao'"), 2: .gives(value)], in: $0) }
    let sample = read(
      "f()\ng()\nh()", .stating("Hello", line: 1, .ifConfirmed, answer: .text),
      .stating("Ciao", line: 2, .ifConfirmed, answer: .text), .stating("Adieu", line: 3, .ifConfirmed, answer: .text))
    #expect(try Examiner(stub).examine(sample).words == [.holds, .holds, word])
  }

  @Test(arguments: [(3, Word.contradicted), (2, .nothing)])
  func `what is read as the others are, which hold, is in doubt where it does not`(_ others: Int, _ word: Word) throws {
    let stub = Stub { ask in
      .seen(Dictionary(uniqueKeysWithValues: (0...others).map { (Claim.ID($0), .gives("\($0)")) }), in: ask)
    }
    var sample = read((0...others).map { "f(x\($0))" }.joined(separator: "\n"))
    sample.inquiries[0].claims = (0...others).map { number in
      var claim = Claim.stating(number < others ? "\(number)" : "309", line: number + 1, .ifConfirmed)
      claim.id = Claim.ID(number)
      return claim
    }
    let examination = try Examiner(stub).examine(sample)
    #expect(examination.words.last == word)
    #expect((examination.rulings[Claim.ID(others)]?.doubt != nil) == (word == .contradicted))
  }

  @Test func `one of a row may be what its line shows by chance`() throws {
    let stub = Stub { .seen([0: .gives("[1]"), 1: .gives("'a'"), 2: .gives("3")], in: $0) }
    let sample = read("f()\ng()\nh()", .stating("1"), .stating("2", line: 2), .stating("3", line: 3))
    #expect(try Examiner(stub).examine(sample).words == [.nothing, .nothing, .nothing])
  }

  // MARK: Numbering

  @Test(arguments: [(["[1]", "'a'"], [Word.nothing, .nothing]), (["7", "8"], [.contradicted, .contradicted])])
  func `numbers in a row behind lines that show none number them`(_ values: [String], _ words: [Word]) throws {
    let stub = Stub { .seen([0: .gives(values[0]), 1: .gives(values[1])], in: $0) }
    let sample = read("f()\ng()", .stating("1"), .stating("2", line: 2))
    #expect(try Examiner(stub).examine(sample).words == words)
  }

  @Test(arguments: [(["(4)", "(7)"], Word.nothing), (["(7)", "(4)"], .contradicted), (["4", "7"], .contradicted)])
  func `numbers in brackets from top to bottom number lines that show others`(_ stated: [String], _ word: Word) throws {
    let stub = Stub { .seen([0: .gives("8"), 1: .gives("9")], in: $0) }
    let sample = read("x = f()\ny = g()", .stating(stated[0]), .stating(stated[1], line: 2))
    #expect(try Examiner(stub).examine(sample).words == [word, word])
  }

  // MARK: Notes

  @Test(arguments: [("3.8", Word.contradicted), ("3.12", .holds)])
  func `an outcome that is new in a release is not there before`(_ release: String, _ word: Word) throws {
    let stub = Stub(release) { .seen([0: .gives("1")], in: $0) }
    var claim = Claim.stating("1")
    claim.releases = ReleaseRange(from: ReleaseNumber(major: 3, minor: 10), through: nil)
    claim.deniesEarlierReleases = true
    #expect(try Examiner(stub).examine(read("f()", claim)).words == [word])
  }

  // MARK: Statements commented out

  private static func commentedOut(_ stated: String, _ kind: Claim.Kind) -> ReadSample {
    read(
      "t = (1,)\n# t[0] = 5", .stating("2", line: 1),
      others: [
        .init(
          .commentedOutStatement, program: Program(source: "t = (1,)\nt[0] = 5"),
          claims: [.stating(stated, kind, line: 2, answer: .sameKind)])
      ])
  }

  static let putBack: [(stated: String, Claim.Kind, Visit?, Outcome, Word)] = [
    ("TypeError", .raises, .raises("TypeError"), .finished, .holds),
    ("TypeError", .raises, .raises("ValueError"), .finished, .contradicted),
    ("TypeError", .raises, .raises("NameError"), .finished, .nothing),
    ("3", .value, .gives("4"), .finished, .contradicted),
    ("3", .value, .gives("'x'"), .finished, .nothing), ("3", .value, nil, .finished, .nothing),
    ("3", .value, nil, .notCompiled, .nothing), ("TypeError", .raises, nil, .notCompiled, .nothing),
  ]

  @Test(arguments: putBack) func `a statement that is commented out is run in its place`(
    _ stated: String, _ kind: Claim.Kind, _ visit: Visit?, _ outcome: Outcome, _ word: Word
  ) throws {
    let stub = Stub { ask in
      var seen = Observation.seen([0: .gives("2")], in: ask)
      if ask.looks.count == 2 {
        seen.visits[1] = visit.map { [$0] }
        seen.outcome = outcome
        if outcome == .notCompiled { seen.exception = .type("SyntaxError", "invalid syntax") }
      }
      return seen
    }
    #expect(try Examiner(stub).examine(Self.commentedOut(stated, kind)).words == [.holds, word])
  }

  @Test func `once one has run out of time the others are not tried`() throws {
    let stub = Stub { ask in
      ask.looks.isEmpty ? .seen([:], in: ask) : Observation(way: ask.way, outcome: .timedOut)
    }
    let inquiry = ReadSample.Inquiry(
      .commentedOutStatement, program: Program(source: "loop()"), claims: [.stating("1", answer: .sameKind)])
    _ = try Examiner(stub).examine(read("x = 1", others: [inquiry, inquiry]))
    #expect(stub.asks.count == 2)
  }

  /// On 3.8 an f-string cannot hold its own quotes: what does not compile there was never asked, whatever another release shows.
  @Test func `one that is no Python on one release is judged on the others alone`() throws {
    let old = Stub("3.8") { ask in
      ask.looks.isEmpty ? .seen([:], in: ask) : .ended(.type("SyntaxError", "f-string"), in: ask, .notCompiled)
    }
    let new = Stub { $0.looks.isEmpty ? .seen([:], in: $0) : .seen([0: .gives("'A'")], in: $0) }
    let sample = read(
      "# f\"{\"a\"}\".upper()",
      others: [
        .init(
          .commentedOutStatement, program: Program(source: "f\"{\"a\"}\".upper()"),
          claims: [.stating("'A'", answer: .sameKind)])
      ])
    let examinations = try [old, new].map { try Examiner($0).examine(sample) }
    let report = SampleReport(sample, examinations, judge: Examiner(old).judge, wording: PlainWording())
    #expect(report.claims.map(\.verdict) == [.holds])
    #expect(report.claims.first.map { Array($0.rulings.keys) } == ["3.12"])
  }

  // MARK: Prose

  private static func prose(_ claims: Claim...) -> ReadSample {
    var questions = claims
    for index in questions.indices { questions[index].target = .lines((index + 1)...(index + 1)) }
    return read(
      "def add(x): …",
      others: [
        .init(
          .prose,
          program: Program(source: claims.map(\.code).joined(separator: "\n"), examples: Array(1...claims.count)),
          claims: questions)
      ])
  }

  static let answers: [(stated: String, Claim.Answer, Visit, Word)] = [
    ("[1]", .sameKind, .gives("[1]"), .holds), ("[1]", .sameKind, .gives("[2]"), .contradicted),
    ("[1]", .sameKind, .gives("3"), .nothing), ("[1]", .value, .gives("3"), .contradicted),
    ("[1]", .sameKind, .raises("NameError"), .nothing), ("words", .sameKind, .gives("3"), .nothing),
  ]

  @Test(arguments: answers) func `inline code is asked after the sample, and answered by its like`(
    _ stated: String, _ answer: Claim.Answer, _ visit: Visit, _ word: Word
  ) throws {
    let stub = Stub { $0.looks.isEmpty ? .seen([:], in: $0) : .seen([0: visit], in: $0) }
    let sample = Self.prose(.stating(stated, code: "add(1)", source: .prose, answer: answer))
    #expect(try Examiner(stub).examine(sample).words == [word])
    // What is contradicted is asked on another machine, too.
    let asked: [[Ask.Part.Kind]] = [[.asked], [.earlier, .asked]]
    #expect(stub.asks.map { $0.parts.map(\.kind) } == asked + (word == .contradicted ? [[.earlier, .asked]] : []))
    #expect(stub.asks.map(\.machine) == [.usual, .usual] + (word == .contradicted ? [.other] : []))
  }

  @Test func `a question that those before it changed is asked alone`() throws {
    let stub = Stub { ask in
      switch ask.looks.count {
      case 0: .seen([:], in: ask)
      case 1: .seen([1: .gives("1")], in: ask)
      default: .seen([0: .gives("1"), 1: .gives("2")], in: ask)
      }
    }
    let sample = Self.prose(
      .stating("1", code: "add(1)", source: .prose, answer: .sameKind),
      .stating("1", code: "add(2)", source: .prose, answer: .sameKind))
    #expect(try Examiner(stub).examine(sample).words == [.holds, .holds])
  }

  @Test func `what prose states of a hash is not known where it is another each time`() throws {
    let stub = Stub { ask in
      ask.looks.isEmpty ? .seen([:], in: ask) : .seen([0: .gives(ask.machine == .usual ? "17" : "4")], in: ask)
    }
    let sample = Self.prose(.stating("9", code: "hash('a')", source: .prose, answer: .value))
    #expect(try Examiner(stub).examine(sample).words == [.unreached])
  }

  @Test func `nothing is asked of prose after a sample that did not end`() throws {
    let stub = Stub { .ended(.type("ValueError"), in: $0) }
    let sample = Self.prose(.stating("1", code: "add(1)", source: .prose, answer: .sameKind))
    #expect(try Examiner(stub).examine(sample).words == [.nothing])
    #expect(stub.asks.count == 1)
  }
}
