import Judging
import Testing
import Verification

@testable import Examining

/// For which Python a page's words say that a sample is written.
extension PageReadingTests {
  static let leads: [(words: String, Word, isDoubtful: Bool)] = [
    ("In Python 2 the division of integers gives an integer:", .unreached, false),
    ("En Python 2, la division renvoie un entier.", .unreached, false),
    ("若你在 Python 2.x 下，可以直接省去 list 函数。", .unreached, false),
    ("Now Python 3 is another story. Take this Python 2.7 example:", .contradicted, true),
    ("`xrange` of Python 2 does what `range` does in Python 3.", .contradicted, true),
    ("In Python 2 and 3 it is an integer:", .contradicted, false), ("在 Python 2 和3 中均是整数。", .contradicted, false),
    ("Unlike Python 2, it gives a float:", .contradicted, true),
    ("In Python 2 it was a whole number. Now it is a float:", .contradicted, true),
    ("En Python 2, la division donne un entier. Par exemple :", .unreached, false),
    ("Das Verhalten hat sich seit Python 2 geändert:", .contradicted, true),
    ("In Lektion Python 1 haben wir geteilt:", .contradicted, false),
    ("In Python 3 the division gives a float:", .contradicted, false),
    ("Python 2 was another story. In Python 3 it is a float:", .contradicted, false),
    ("Divide 3 by 2, or 5 by 2.7:", .contradicted, false), ("Step 2. The python 2x faster:", .contradicted, false),
  ]

  @Test(arguments: leads) func `what a page states of Python 2 is not asked of a Python 3`(
    _ words: String, _ word: Word, _ isDoubtful: Bool
  ) throws {
    let ruling = try ruling(on: sample("3 / 2", .stating("1"), above: words))
    #expect(ruling.word == word)
    #expect(ruling.isDoubtful == isDoubtful)
  }

  @Test func `words below a sample may speak of it, and a heading does`() throws {
    let below = try ruling(on: sample("3 / 2", .stating("1"), below: "In Python 3 it is 1.5, in Python 2 an integer."))
    #expect(below.word == .contradicted && below.isDoubtful)
    #expect(try ruling(on: sample("3 / 2", .stating("1"), question: "Division in Python 2")).word == .unreached)
    #expect(try ruling(on: sample("3 / 2", .stating("1"), question: "Division in Python 3")).word == .contradicted)
  }

  static let signs: [(words: String?, introduction: String?, raised: (String, String), Word, isDoubtful: Bool)] = [
    (
      nil, "All numbers are of Python 2.7.", ("SyntaxError", "Missing parentheses in call to 'print'."), .unreached,
      false
    ),
    (
      nil, "Tout est testé sous Python 2.", ("AttributeError", "'dict' object has no attribute 'has_key'"), .unreached,
      false
    ),
    (nil, "Python 2.7 でのみ確認した。", ("LookupError", "'hex' is not a text encoding; use codecs"), .unreached, false),
    ("See the notes on Python 2.", nil, ("TypeError", "a bytes-like object is required, not 'str'"), .unreached, false),
    // Nothing speaks of Python 2; Python 3 alone is named; the sample shows nothing of it; a class of the page's own.
    (nil, "All numbers are mine.", ("SyntaxError", "Missing parentheses in call to 'print'."), .contradicted, false),
    (
      "In Python 3 you get:", "I began with Python 2.", ("TypeError", "a bytes-like object is required, not 'str'"),
      .contradicted, false
    ),
    (nil, "All numbers are of Python 2.7.", ("ValueError", "no"), .contradicted, false),
    (nil, "Python 2 is not covered.", ("SyntaxError", "Missing parentheses in call to 'print'."), .contradicted, false),
    (
      nil, "All numbers are of Python 2.7.", ("AttributeError", "'Box' object has no attribute 'next'"), .contradicted,
      false
    ),
  ]

  @Test(arguments: signs) func `a sample with signs of Python 2 is of the Python 2 that the page names above all`(
    _ words: String?, _ introduction: String?, _ raised: (String, String), _ word: Word, _ isDoubtful: Bool
  ) throws {
    let stub = Stub { .seen([0: .raises(raised.0, raised.1)], in: $0) }
    let claim = Claim.stating("KeyError: 1", .raises)
    let page = Page(
      [sample("f()", claim, above: words)],
      introduction: introduction.map { [Passage(line: 1, pieces: [.words($0)])] } ?? [])
    let examination = try Examiner(stub).examine(0, on: page)
    #expect(examination.words == [word])
    #expect((examination.rulings[0]?.doubt != nil) == isDoubtful)
  }

  static let given: [(source: String, stated: String, came: String, below: String?, Word)] = [
    ("'a'.encode()", "'a'", "b'a'", nil, .unreached), ("7 / 2", "3", "3.5", nil, .unreached),
    ("print(1, 2)", "(1, 2)", "1 2", nil, .unreached),
    ("pprint(d)", "['\\xc3\\xa9t\\xc3\\xa9']", "['été']", nil, .unreached),
    // Nothing that Python 2 gives; a slip; a number that is no quotient; another tuple.
    ("'a'.encode()", "'b'", "b'a'", nil, .contradicted), ("7 / 2", "4", "3.5", nil, .contradicted),
    ("print(1, 2)", "(1, 3)", "1 2", nil, .contradicted), ("f()", "['a']", "['b']", nil, .contradicted),
  ]

  @Test(arguments: given) func `what Python 2 gives instead is stated for it where the page names that`(
    _ source: String, _ stated: String, _ came: String, _ below: String?, _ word: Word
  ) throws {
    let visit: Visit = source.hasPrefix("print(") ? .prints(came) : .gives(came)
    let stub = Stub { .seen([0: visit], in: $0) }
    func words(_ introduction: String) throws -> [Word] {
      let page = Page(
        [sample(source, .stating(stated, .session, code: source, source: .session), below: below)],
        introduction: [Passage(line: 1, pieces: [.words(introduction)])])
      return try Examiner(stub).examine(0, on: page).words
    }
    #expect(try words("All of it is of Python 2.") == [word])
    #expect(try words("All of it is mine.") == [.contradicted])
  }

  @Test func `words below that set Python 3 against it say that a sample is of Python 2`() throws {
    let stub = Stub { .seen([0: .raises("AttributeError", "'iterator' object has no attribute 'next'")], in: $0) }
    func word(_ below: String) throws -> [Word] {
      try Examiner(stub).examine(sample("a.next()", .stating("'a'"), below: below)).words
    }
    #expect(try word("Python 3 corrected that: it is next(a) there.") == [.unreached])
    #expect(try word("Every iterator has it.") == [.contradicted])
  }

  @Test func `to be refused for what Python 2 had may be what is stated`() throws {
    let stub = Stub {
      .seen([0: .raises("AttributeError", "'dict' object has no attribute 'has_key'"), 1: .gives("2")], in: $0)
    }
    let read = sample(
      "d.has_key(1)\nlen(d)", .stating("AttributeError", .raises), .stating("3", line: 2), above: nil)
    let page = Page([read], introduction: [Passage(line: 1, pieces: [.words("Some still know Python 2.")])])
    #expect(try Examiner(stub).examine(0, on: page).words == [.holds, .contradicted])
  }

  @Test func `a sample that holds by and large is written for a Python 3`() throws {
    let read = sample(
      "f()\nf()\nf()\nf()\nf()", .stating("1"), .stating("2", line: 2), .stating("2", line: 3),
      .stating("2", line: 4), .stating("2", line: 5), above: "Python 2 has its own page:")
    let stub = Stub { ask in
      .seen(Dictionary(uniqueKeysWithValues: (0..<5).map { (Claim.ID($0), .gives("2")) }), in: ask)
    }
    #expect(try Examiner(stub).examine(read).words == [.contradicted, .holds, .holds, .holds, .holds])
  }

  @Test func `what holds is told whatever Python the page speaks of`() throws {
    #expect(try ruling(on: sample("4 / 2", .stating("2"), above: "In Python 2:")).word == .holds)
  }

  @Test func `what its author requires is asked, whatever Python the page speaks of`() throws {
    let range = ReleaseRange(from: ReleaseNumber(major: 3, minor: 8), through: nil)
    let words = "In Python 2 the division of integers gives an integer:"
    #expect(try ruling(on: sample("3 / 2", .stating("1"), above: words, requires: range)).word == .contradicted)
  }
}
