import Judging
import Testing
import Verification

@testable import Examining

/// What the words and the boxes around a sample make of what it contradicts.
@Suite struct PageReadingTests {
  /// A sample on line 10 of its page, with a paragraph above it and one below.
  func sample(
    _ source: String, _ claims: Claim..., above: String? = nil, below: String? = nil, question: String = "Q",
    form: Sample.Form = .script, output: String? = nil, requires: ReleaseRange? = nil
  ) -> ReadSample {
    func passage(_ text: String?, _ line: Int) -> [Passage] {
      text.map { [Passage(line: line, pieces: [.words($0)])] } ?? []
    }
    let outputs = output.map { [Sample.Output(firstLine: 20, lastLine: 21, text: "", label: $0)] } ?? []
    return ReadSample(
      sample: Sample(
        id: "s/q#1", path: "s.md", section: "s", question: question, level: nil, firstLine: 10, lastLine: 12,
        text: source, form: form, directives: Directives(requires: requires), outputs: outputs,
        prose: passage(above, 8) + passage(below, 14), lead: passage(above, 8).first),
      program: Program(source: source), claims: claims)
  }

  func ruling(
    on sample: ReadSample, _ visits: [Claim.ID: Visit] = [0: .gives("2")]
  ) throws -> (word: Word, isDoubtful: Bool) {
    let examination = try Examiner(Stub { .seen(visits, in: $0) }).examine(sample)
    return (Word(examination.rulings[0]?.verdict), examination.rulings[0]?.doubt != nil)
  }

  // MARK: Another system, another day

  static let labels = [
    ("On Windows:", Word.unreached), ("Ejecutado en Windows:", .unreached), ("macOS", .unreached),
    ("Output:", .contradicted), ("On Linux and Windows:", .contradicted), ("Sliding windows:", .contradicted),
    ("Windows of size 3:", .contradicted), ("Sortie sous Windows :", .unreached),
  ]

  @Test(arguments: labels) func `a box that is labelled with another system is not asked here`(
    _ label: String, _ word: Word
  ) throws {
    var claim = Claim.stating("1", line: 1, source: .outputBlock)
    claim.line = 20
    #expect(try ruling(on: sample("f()", claim, output: label)).word == word)
  }

  static let ofReleases = [
    ("sys.version_info", "(3, 7, 3)", "(3, 12, 1)", Word.unreached),
    ("platform.python_version()", "3.7.3", "3.12.1", .unreached),
    ("sys.version_info[:2]", "3.7", "3.5", .contradicted),
    ("site.getsitepackages()", "['/usr/lib/python3.5/x']", "['/usr/lib/python3.12/x']", .unreached),
    ("site.getsitepackages()", "['/usr/lib/python3.5/y']", "['/usr/lib/python3.12/x']", .contradicted),
    ("sorted(xs, reverse=True)", "[3, 7, 3]", "[3, 12, 1]", .contradicted),
  ]

  @Test func `a sample that is led over to with another system is not asked here`() throws {
    let big = try ruling(on: sample("f()", .stating("1"), above: "But on big-endian systems:"))
    let little = try ruling(on: sample("f()", .stating("1"), above: "On little-endian systems:"))
    #expect(big.word == .unreached && little.word == .contradicted)
    #expect(try ruling(on: sample("f()", .stating("1"), above: "Windows has another way.")).word == .contradicted)
  }

  @Test func `where an earlier box leaves something out a contradiction is in doubt`() throws {
    let stub = Stub { ask in
      ask.parts.count > 1 ? .seen([0: .gives("2")], in: ask) : .ended(.type("NameError", missing: "f"), in: ask)
    }
    func doubt(_ maker: String) throws -> String? {
      try Examiner(stub).examine(1, on: Page([read(maker), read("f()", .stating("1"))])).rulings[0]?.doubt
    }
    #expect(try doubt("def f():\n    ...") != nil)
    #expect(try doubt("def f():\n    return 2") == nil)
  }

  @Test func `where what was left out gives nothing at all it was not asked`() throws {
    let stub = Stub { ask in
      ask.parts.count > 1 ? .seen([0: .gives("None")], in: ask) : .ended(.type("NameError", missing: "f"), in: ask)
    }
    let page = Page([read("def f():\n    ..."), read("f()", .stating("moving a", .session))])
    #expect(try Examiner(stub).examine(1, on: page).words == [.unreached])
  }

  @Test(arguments: ofReleases) func `which release the author had says nothing about Python`(
    _ code: String, _ stated: String, _ came: String, _ word: Word
  ) throws {
    #expect(try ruling(on: sample(code, .stating(stated, code: code)), [0: .gives(came)]).word == word)
  }

  @Test(arguments: [
    ("x = input('Name: ')", Word.unreached), ("line = sys.stdin.readline()", .unreached),
    // What stands below may have nothing to do with it: another machine, where somebody types, shows that.
    ("def ask(): return input()\n1 + 1", .contradicted), ("input = 3\nprint(input)", .contradicted),
    ("f()\nprint('input(')", .contradicted), ("f(input_size)", .contradicted),
  ])
  func `what a line shows that asks for input is not known`(_ source: String, _ word: Word) throws {
    let lines = source.split(separator: "\n").map(String.init)
    let claim = Claim.stating("7", line: lines.count, code: lines.last ?? "")
    #expect(try ruling(on: sample(source, claim)).word == word)
  }

  @Test(arguments: [
    ("Your results may vary.", true), ("Les résultats peuvent varier.", true),
    ("The result is always the same.", false), ("Two lists that are equal are not the same.", false),
    ("Vous aurez peut-être des résultats différents.", true), ("Die Ergebnisse können abweichen.", true),
    ("A random number is drawn.", false),
  ])
  func `where the page says that it may be another a contradiction is in doubt`(
    _ words: String, _ isDoubtful: Bool
  ) throws {
    #expect(try ruling(on: sample("f()", .stating("1"), below: words)).isDoubtful == isDoubtful)
  }

  @Test func `words between a sample and the next say that it may be another, too`() throws {
    var read = sample("f()", .stating("1"))
    read = ReadSample(
      sample: Sample(
        id: "s/q#1", path: "s.md", section: "s", question: "Q", level: nil, firstLine: 10, lastLine: 12, text: "f()",
        form: .script, directives: Directives(), outputs: [],
        prose: ["The seed is 42.", "Your results may differ."].enumerated().map {
          Passage(line: 14 + 2 * $0.offset, pieces: [.words($0.element)])
        }),
      program: read.program, claims: read.claims)
    #expect(try ruling(on: read).isDoubtful)
  }

  // MARK: Functions

  @Test(arguments: [
    ("def f(n):\n    xs = list(range(n))\n    return xs", 2, "xs = list(range(n))", true),
    ("class A:\n    def f(self, n):\n        x = n\n        return x", 3, "x = n", true),
    ("def f(n):\n    return n", 2, "return n", true),
    ("def f(\n    n,\n):\n    x = n\n    return x", 4, "x = n", true),
    ("def f():\n    xs = [1]\n    return xs", 2, "xs = [1]", false),
    ("class A:\n    def f(self):\n        x = 1", 3, "x = 1", false),
    ("def f(n):\n    pass\nx = f(1)", 3, "x = f(1)", false),
    ("def f(n):\n    print(n)", 2, "print(n)", false),
  ])
  func `a value beside a line of a function may be of what it is given`(
    _ source: String, _ line: Int, _ code: String, _ isDoubtful: Bool
  ) throws {
    #expect(try ruling(on: sample(source, .stating("1", line: line, code: code))).isDoubtful == isDoubtful)
  }

  // MARK: What the page does not show

  @Test(arguments: [
    ("dir()", Claim.Source.session, Word.unreached), ("print(globals())", .session, .unreached),
    ("dir(box)", .session, .contradicted), ("locals()", .comment, .contradicted),
  ])
  func `a list of all names is of what else was typed`(_ code: String, _ source: Claim.Source, _ word: Word) throws {
    #expect(try ruling(on: sample(code, .stating("['a']", .session, code: code, source: source))).word == word)
  }

  @Test(arguments: [
    ("from test import *", "Enter a: 4\n20", "", Word.unreached), ("import setup", "setting up", "", .unreached),
    ("import this", "Beautiful is better.", "The Zen", .contradicted), ("f()", "Enter a: 4", "", .contradicted),
  ])
  func `an import that prints nothing here is of another module`(
    _ code: String, _ stated: String, _ printed: String, _ word: Word
  ) throws {
    let claim = Claim.stating(stated, .session, code: code, source: .session)
    let visit = printed.isEmpty ? Visit(value: Value(repr: "None", type: "NoneType")) : .prints(printed)
    #expect(try ruling(on: sample(code, claim), [0: visit]).word == word)
  }

  @Test func `an object of a class that is written anew is of the old one`() throws {
    let stub = Stub { .seen([0: .gives("<__main__.Cup object at 0x7f00>")], in: $0) }
    func word(_ boxes: String...) throws -> Word? {
      let page = Page(
        boxes.map { read($0) } + [read("cup", .stating("Cup 3", .session, code: "cup", source: .session))])
      return try Examiner(stub).examine(boxes.count, on: page).words.first
    }
    let (old, made) = ("class Cup:\n    pass", "cup = Cup(3)")
    let new = "class Cup:\n    def __repr__(self):\n        return 'Cup'"
    #expect(try word(old, made, new) == .unreached)
    #expect(try word(old, new, made) == .contradicted)
    #expect(try word(old, made, new, made) == .contradicted)
    #expect(try word(made, "Cup = 3") == .contradicted)
    #expect(try word(old, "cup = old + 3", new) == .unreached)
    #expect(try word(old, "cup = old + 3", "class Pot:\n    pass") == .contradicted)
  }

  @Test(arguments: [
    ("in __get__\nhello", "hello", true), ("Öffne Datei\n3", "3", true), ("hello\nhello", "hello", false),
    ("start here\n4", "3", false), ("hello\nready", "hello", false),
  ])
  func `lines that no code of the page spells are of what it does not show`(
    _ stated: String, _ came: String, _ isDoubtful: Bool
  ) throws {
    let stub = Stub { .seen([0: .prints(came)], in: $0) }
    let claim = Claim.stating(stated, .session, code: "f()", source: .session)
    let page = Page([read("def f():\n    print('hello' if ready else 3)"), read("f()", claim)])
    #expect((try Examiner(stub).examine(1, on: page).rulings[0]?.doubt != nil) == isDoubtful)
  }

  // MARK: Sessions

  @Test func `a remark behind a prompt whose answer holds states nothing`() throws {
    var remark = Claim.stating("None", code: "None.x")
    remark.commentary = "has no x"
    let answer = Claim.stating("AttributeError: no", .session, code: "None.x", source: .session)
    let stub = Stub { .seen([0: .raises("AttributeError", "no"), 1: .raises("AttributeError", "no")], in: $0) }
    #expect(try Examiner(stub).examine(sample("None.x", remark, answer)).words == [.nothing, .holds])
  }

  @Test(arguments: [("invalid syntax", true), ("Missing parentheses in call to 'print'", false)])
  func `where lines of a session are no Python the others are in doubt`(_ message: String, _ isDoubtful: Bool) throws {
    let stub = Stub { ask in
      var seen = Observation.seen([0: .gives("<class 'list'>"), 1: .raises("SyntaxError", message)], in: ask)
      seen.visits[1] = [
        Visit(raised: Raised(type: "SyntaxError", mro: ["SyntaxError"], message: message, line: 2, missing: nil))
      ]
      return seen
    }
    let read = sample(
      "list\nwrite x;", .stating("(none)", .session, code: "list", source: .session),
      .stating("120", .session, line: 2, code: "write x;", source: .session), form: .session)
    #expect((try Examiner(stub).examine(read).rulings[0]?.doubt != nil) == isDoubtful)
  }

  @Test(arguments: [
    ("write x;", false, ClaimReport.Overall.unreached), ("x++", false, .unreached),
    ("import a/b.tiny\nx++", false, .unreached), ("import a, b.c\nx++", false, .doubtful),
    ("x = 1\nx++", false, .doubtful),
    ("f'{\"a\"}'", true, .varies),
  ])
  func `what no release compiles was not asked where nothing looks like Python, and what one compiles varies`(
    _ source: String, _ compilesOnNewest: Bool, _ verdict: ClaimReport.Overall
  ) throws {
    let read = sample(source, .stating("'a'", .session, source: .session), form: .session)
    let refused = Visit.raises("SyntaxError", "invalid syntax")
    let stubs = [
      Stub("3.8") { .seen([0: refused], in: $0) },
      Stub { .seen([0: compilesOnNewest ? .gives("'a'") : refused], in: $0) },
    ]
    let examinations = try stubs.map { try Examiner($0).examine(read) }
    #expect(SampleReport(read, examinations, judge: Judge(), wording: PlainWording()).claims.first?.verdict == verdict)
  }

  // MARK: Releases

  @Test(arguments: [
    ("Before Python 3.12, they could not contain comments:", ClaimReport.Overall.holds),
    ("Depuis la 3.10 on écrit :", .holds),
    ("Since 3.6 there are f-strings:", .varies), ("It takes 3.14 seconds:", .varies), ("Two ways:", .varies),
  ])
  func `what fails before the release that the page names is stated for that`(
    _ words: String, _ verdict: ClaimReport.Overall
  ) throws {
    let read = sample("f()", .stating("'a'", .session, source: .session), above: words)
    let old = Stub("3.8") { ask in .seen([0: .raises("SyntaxError", "invalid syntax")], in: ask) }
    let new = Stub("3.12") { ask in .seen([0: .gives("'a'")], in: ask) }
    let examinations = [try Examiner(old).examine(read), try Examiner(new).examine(read)]
    #expect(SampleReport(read, examinations, judge: Judge(), wording: PlainWording()).claims.first?.verdict == verdict)
  }

  // MARK: State

  @Test func `a contradiction may hold after all that the page has done`() throws {
    let stub = Stub { .seen([0: .gives($0.parts.count > 1 ? "[1]" : "<class 'list'>")], in: $0) }
    let page = Page([read("list = [1]"), read("list", .stating("[1]"))])
    #expect(try Examiner(stub).examine(1, on: page).words == [.holds])
    #expect(
      try Examiner(stub).examine(1, on: Page([read("x = 1"), read("list", .stating("[2]"))])).words == [.contradicted])
  }

  /// What three lines that state `1` give where the sample is run by itself, and after the page.
  static let twoStates: [(alone: [String], after: [String], words: [Word])] = [
    // No state bears out more than the other: it is as it is where the sample is run by itself.
    (["1", "2", "1"], ["2", "1", "1"], [.holds, .contradicted, .holds]),
    (["1", "2", "2"], ["2", "1", "2"], [.holds, .contradicted, .contradicted]),
    // More hold after the page, so that the author has run the page.
    (["1", "2", "2"], ["2", "1", "1"], [.contradicted, .holds, .holds]),
    (["1", "2", "2"], ["1", "1", "2"], [.holds, .holds, .contradicted]),
  ]

  @Test(arguments: twoStates) func `claims of which each holds in another state do not both hold`(
    _ alone: [String], _ after: [String], _ words: [Word]
  ) throws {
    let stub = Stub { ask in
      let given = ask.parts.count > 1 ? after : alone
      return .seen([0: .gives(given[0]), 1: .gives(given[1]), 2: .gives(given[2])], in: ask)
    }
    let claims = (1...3).map { Claim.stating("1", line: $0) }
    let page = Page([read("list = [1]"), read("list\nlist\nlist", claims)])
    #expect(try Examiner(stub).examine(1, on: page).words == words)
  }

  // MARK: Luck

  @Test(arguments: [("import random\nrandom.choice('ab')", Word.unreached), ("f()\ng('ab')", .holds)])
  func `what a draw bears out is drawn again`(_ source: String, _ word: Word) throws {
    let stub = Stub { .seen([0: .gives($0.machine == .usual ? "'a'" : "'b'")], in: $0) }
    #expect(try Examiner(stub).examine(read(source, .stating("'a'", line: 2))).words == [word])
  }
}
