import Testing
import Verification

@testable import Claims

@Suite struct ReleaseNoteTests {
  static let commentaries: [(String, String?)] = [
    ("insertion order (3.7+)", "3.7+"), ("3.11+", "3.11+"), ("3.10+ syntax", "3.10+"), ("(Python 3.9+ only)", "3.9+"),
    ("since 3.9", "3.9+"), ("before 3.11", "up to 3.10"), ("(Python < 3.7)", "up to 3.6"), ("3.8–3.10", "3.8–3.10"),
    ("Python 3.12 and later", "3.12+"), ("new in 3.10", "3.10+"), ("(up to 3.11)", "up to 3.11"), (">= 3.10", "3.10+"),
    ("in Python 3.9 and earlier", "up to 3.9"), ("on 3.8 or older", "up to 3.8"), ("in Python 3.12", "3.12"),
    ("Python 3.9+ syntax of its own", "3.9+"), ("in 3.5 seconds", nil), ("(< Python3.7 )", "up to 3.6"),
    ("Python3.9+", "3.9+"), ("False before 3.8", nil), ("changed in 3.12", nil),
    ("new in version 3.10", "3.10+"), ("from 3.14 on", "3.14+"), ("from 3.5 on average", nil),
    ("(nested quotes: 3.12+, SyntaxError before)", "3.12+"), ("in 3.14", nil),
    ("pi is 3.14", nil), ("3.14159", nil), ("3.5 on average", nil),
    ("see (3.10.2)", nil), ("same contents", nil),
  ]

  @Test(arguments: commentaries)
  func `a note of releases bounds what it stands beside`(_ words: String, _ range: String?) {
    #expect(ReleaseNote.range(in: words)?.description == range)
  }

  static let leads: [(String, String)] = [
    ("f()  # 3.9+ → [1]", "3.9+"), ("f()  # Python 3.9: [1]", "3.9"), ("f()  # in Python 3.9: [1]", "3.9"),
    ("f()  # (before 3.9) [1]", "up to 3.8"), ("f()  # Python 2.7: [1]", "2.7"), ("f()  # pre-3.9 — [1]", "up to 3.8"),
  ]

  @Test(arguments: leads) func `a note before an outcome bounds it`(_ line: String, _ range: String) {
    let claims = ClaimReader().read(sample(line)).claims
    #expect(claims.map(\.stated) == ["[1]"])
    #expect(claims.map(\.releases?.description) == [range])
  }

  static let behind: [(String, String?)] = [
    ("f()  # [1] in 3.8", "3.8"), ("f()  # [1] (3.8), [2] (3.12)", "3.8"), ("f()  # AttributeError in 3.14", "3.14"),
    ("f()  # AttributeError (3.14)", "3.14"), ("f()  # AttributeError from 3.14 on", "3.14+"),
    ("f()  # removed in 3.14: AttributeError", "3.14+"), ("f()  # AttributeError — removed in 3.14", "3.14+"),
    ("f()  # 28 bytes (24 on 3.11 and older)", "3.12+"), ("f()  # 41 (49 before 3.12)", "3.12+"),
    ("f()  # 49 (41 since 3.12)", "up to 3.11"),
    ("print(f())  # ab (nested quotes: 3.12+, SyntaxError before)", "3.12+"),
    // Numbers that name no release.
    ("f()  # 3 (3.5)", nil), ("f(3.14)  # [1] (3.14)", nil), ("f()  # [1] in 3.5 seconds", nil),
    ("f()  # [1] (in 3.5 seconds)", nil), ("f()  # [1] in 3.25 of them", nil), ("f()  # [1] — 3.14", nil),
    ("f()  # [1] (4.2)", nil), ("f()  # 7 (24 on average)", nil), ("f()  # 8 (7 before rounding)", nil),
  ]

  @Test(arguments: behind) func `a bare release behind an outcome bounds it`(_ line: String, _ range: String?) {
    let claims = ClaimReader().read(sample(line)).claims
    #expect(claims.first != nil)
    #expect(claims.first?.releases?.description == range)
  }

  static let noted: [(String, [String?])] = [
    (">>> f(1)  # 3.10+\n2", ["3.10+"]), (">>> f(1)  # Python 3.9+\n2\n>>> g()\n3", ["3.9+", nil]),
    (">>> # 3.10+\n>>> f(1)\n2\n\n>>> g()\n3", ["3.10+", "3.10+"]),
    (">>> g()\n3\n\n>>> # 3.10+\n>>> f(1)\n2\n\n>>> g()\n3", [nil, "3.10+", nil]),
    (">>> f(1)  # the first of 3.10\n2", [nil, nil]), (">>> f(1)  # 3.10\n2", [nil, nil]),
    ("f(1)  # Python 3.9+\n# [2]", ["3.9+"]), ("f(1)  # 3.9+\n      # [2]", ["3.9+"]),
    ("f(1)  # 3.9+\ng()\n# [2]", [nil]), ("for x in f():  # 3.9+\n    print(x)\n# [2]", ["3.9+"]),
  ]

  @Test(arguments: noted) func `a note behind code bounds what is stated below it`(_ text: String, _ ranges: [String?])
  {
    #expect(ClaimReader().read(sample(text)).claims.map(\.releases?.description) == ranges)
  }

  @Test func `a note of the prompt's line bounds its answer`() {
    let claims = ClaimReader().read(sample(">>> f(1)  # New in version 3.10\n2")).claims
    #expect(claims.map(\.kind) == [.version, .session])
    #expect(claims.map(\.releases?.description) == ["3.10+", "3.10+"])
  }

  static let titles: [(String, String?)] = [
    ("What does match do? (3.10+)", "3.10+"), ("Exception groups in Python 3.11+", "3.11+"),
    ("What is new in 3.12?", nil),
    ("Why does 0.1 + 0.2 differ?", nil),
  ]

  @Test(arguments: titles) func `a heading may bound its question`(_ title: String, _ range: String?) {
    #expect(ReleaseNote.range(inTitle: title)?.description == range)
  }

  static let labels: [(String, String?)] = [
    ("Output on Python 3.12:", "3.12"), ("Python 3.8+", "3.8+"), ("Output (3.13):", "3.13"), ("Output:", nil),
    ("Since 3.14 a t in front gives a template, whose parts a library may treat one by one, before text is made:", nil),
  ]

  @Test(arguments: labels) func `a label may name the release of its output`(_ label: String, _ range: String?) {
    #expect(ReleaseNote.release(inLabel: label)?.description == range)
  }

  static let headings: [(String, String?)] = [
    ("# Python 2:\nhalf(5)  # 2\n\n# Python 3:\nhalf(5)  # 2.5", "up to 2.7"),
    ("# Python 2\nhalf(5)  # 2", "up to 2.7"), ("# In Python 2.7\nhalf(5)  # 2", "2.7"),
    ("# Python 3.9+\nhalf(5)  # 2", "3.9+"), ("# before Python 3.12:\nx = 5\nhalf(x)  # 2", "up to 3.11"),
    ("# Python 3.9+\n\nhalf(5)  # 2", nil), ("# Python is neat\nhalf(5)  # 2", nil),
    ("# Python 2 had another operator here, and so on\nhalf(5)  # 2", nil),
  ]

  @Test(arguments: headings) func `a comment above may bound the lines right below`(_ text: String, _ range: String?) {
    #expect(ClaimReader().read(sample(text)).claims.first?.releases?.description == range)
  }

  static let closings: [(String, String?)] = [
    ("New in Python 3.9.", "3.9+"), ("Dicts can be merged. New in Python 3.9.", "3.9+"), ("(3.9+)", "3.9+"),
    ("Two dicts, merged. This needs Python 3.9+.", "3.9+"), ("Merging. It is new in 3.9:", "3.9+"),
    ("In Python 3.12:", "3.12"), ("Before Python 3.11:", "up to 3.10"), ("Is it new in 3.9?", nil),
    ("New in Python 3.9. Now look at this:", nil), ("Python 3.8 introduced the walrus operator:", nil),
    ("Pi is about 3.14.", nil), ("Python is neat.", nil),
    ("New in version 3.9.", "3.9+"), ("New in version 3.9", "3.9+"),
    ("Added in version 3.9:", "3.9+"), ("New in version 3.9: the `|` of dicts.", "3.9+"),
    ("Changed in version 3.9.", "3.9+"), ("Changed in version 3.9: it takes keywords, too.", nil),
    ("Since Python 3.9 you can write:", "3.9+"), ("Dicts merge. Since Python 3.9, this works:", "3.9+"),
    ("Since 3.9 people came:", nil), ("Since Python 3.7 dicts keep their order.", nil),
    ("Since Python 3.9 it is shorter than in Python 3.8:", nil), ("Before Python 3.9 you had to write:", nil),
  ]

  @Test(arguments: closings) func `a sentence above a box may bound it`(_ paragraph: String, _ range: String?) {
    #expect(ReleaseNote.releases(closing: paragraph)?.description == range)
  }

  static let followings: [(String, String?)] = [
    ("New in version 3.9.", "3.9+"), ("Added in version 3.9.", "3.9+"), ("New in version 3.9:", nil),
    ("New in version 3.9. And more.", nil), ("Changed in version 3.9.", nil), ("New in Python 3.9", nil),
    ("New in version 3.9: it takes keywords, too.", nil),
  ]

  @Test(arguments: followings) func `a paragraph below a box may bound it`(_ paragraph: String, _ range: String?) {
    let below = Passage(line: 3, pieces: [.words(paragraph)])
    #expect(ClaimReader().read(sample("f()  # [1]", prose: [below])).claims.map(\.releases?.description) == [range])
  }

  static let denials: [(String, Bool)] = [
    ("new in 3.9", true), ("since Python 3.10", true), ("3.10+ only", true), ("only 3.10+", true),
    ("added in 3.12", true),
    ("requires 3.11", true), ("3.10+", false), ("(3.7+)", false), ("3.9 and later", false), ("before 3.11", false),
  ]

  @Test(arguments: denials) func `some notes deny the releases before`(_ note: String, _ denies: Bool) {
    #expect(ReleaseNote.saysNotBefore(note) == denies)
  }

  static let lines: [(String, Bool)] = [
    ("f()  # [1] (new in 3.9)", true), ("f()  # [1] (3.9+)", false), ("f()  # [1]", false),
    ("import tomllib  # new in 3.11", true), ("import tomllib  # 3.11+", false),
    ("def f():\n    g()  # new in 3.11", false),
  ]

  @Test(arguments: lines) func `a claim knows whether its note does`(_ text: String, _ denies: Bool) {
    #expect(ClaimReader().read(sample(text)).claims.contains { $0.deniesEarlierReleases } == denies)
  }

  @Test func `an outcome that is stated for some releases carries them`() {
    let read = ClaimReader().read(sample("f()  # [1] (3.9+)"))
    #expect(read.claims.map(\.releases?.description) == ["3.9+"])
  }
}
