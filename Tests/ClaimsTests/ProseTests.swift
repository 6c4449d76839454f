import Testing
import Verification

@testable import Claims

/// A sentence below a sample that defines `add`, and what is read in it: `code → stated`.
struct ProseCase: Sendable, CustomTestStringConvertible {
  let sentence: String
  let read: [String]

  init(_ sentence: String, _ read: String...) {
    self.sentence = sentence
    self.read = read
  }

  var testDescription: String { sentence }
}

@Suite struct ProseTests {
  static let statements = [
    ProseCase("Then `add(1)` returns `[1]`.", "add(1) → [1]"),
    ProseCase("`add('a'); add('b')` gives `['a', 'b']`, as lists go.", "add('a'); add('b') → ['a', 'b']"),
    ProseCase("Here `add(1)[0]` is `1`.", "add(1)[0] → 1"),
    ProseCase("`len(add(1))` evaluates to 1.", "len(add(1)) → 1"),
    ProseCase("`add()` raises a `TypeError`.", "add() → TypeError"),
    ProseCase("`add()` raises TypeError, since `x` is missing.", "add() → TypeError"),
    ProseCase("`10 / 2` gives `5`.", "10 / 2 → 5"),
    ProseCase("`round(2.5)` returns `2`.", "round(2.5) → 2"),
    ProseCase("`\"a b\".split()` gives `['a', 'b']`.", "\"a b\".split() → ['a', 'b']"),
    ProseCase("`int('x')` raises `ValueError`.", "int('x') → ValueError"),
    ProseCase("`list(iter([7, 8].pop, 7))` returns `[8]`.", "list(iter([7, 8].pop, 7)) → [8]"),
    ProseCase("This raises `TypeError`.", "the sample → TypeError"),
    ProseCase("Das gibt `7` aus.", "the sample → 7"), ProseCase("Questo stampa `7`.", "the sample → 7"),
    ProseCase("Это выведет `7`, так как `x` пуст.", "the sample → 7"), ProseCase("出力は `7` です。", "the sample → 7"),
    ProseCase("结果为 `7`。", "the sample → 7"), ProseCase("Il risultato è `7`.", "the sample → 7"),
    ProseCase("Das löst einen `TypeError` aus.", "the sample → TypeError"),
    ProseCase("Esto lanza un `TypeError`, pues es una tupla.", "the sample → TypeError"),
    ProseCase("Это вызовет исключение `TypeError`.", "the sample → TypeError"),
    ProseCase("这会引发 `TypeError` 异常。", "the sample → TypeError"),
    ProseCase("It raises TypeError, because `add` is shadowed.", "the sample → TypeError"),
    ProseCase("The last line raises `ValueError: nope`.", "the sample → ValueError: nope"),
    ProseCase("The last line then fails with a `queue.Empty`.", "the sample → queue.Empty"),
    ProseCase(
      "It prints `2` and then raises an `AttributeError`.", "the sample → 2", "the sample → AttributeError"),
    ProseCase("`add(1)` → `[1]`", "add(1) → [1]"),
    ProseCase("This prints `1 2`.", "the sample → 1 2"),
    ProseCase("The output is `[1]`, not `[2]`.", "the sample → [1]"),
    ProseCase("A: 输出结果是 `[1]`。因为", "the sample → [1]"), ProseCase("Код выведет `[1]`.", "the sample → [1]"),
    ProseCase("La salida es `[1]`.", "the sample → [1]"),
    ProseCase("This prints 4, not 3.", "the sample → 4"), ProseCase("It prints 10, not 20.", "the sample → 10"),
    ProseCase("The output is [1, 2] because of `x`.", "the sample → [1, 2]"),
    ProseCase("Surprise! It prints True.", "the sample → True"), ProseCase("Output: 0 1 3", "the sample → 0 1 3"),
    ProseCase("Output: 4 (not 3)", "the sample → 4"), ProseCase("Output: 4", "the sample → 4"),
    ProseCase("Вывод: 4", "the sample → 4"),
  ]

  static let lookAlikes = [
    ProseCase("If `x` is missing, `add(1)` returns `None`."), ProseCase("In C, `10 / 2` gives `5`."),
    ProseCase("Some think that `10 / 2` gives `5`."), ProseCase("Write it such that `add(1)` returns `[1]`."),
    ProseCase("`10` is `10`."), ProseCase("`len(names)` returns `3`."), ProseCase("`round(price)` returns `2`."),
    ProseCase("In Python 2 `round(2.5)` returned `3.0`."), ProseCase("`median([1])` returns `1`."),
    ProseCase("`a + b` gives `5`."),
    ProseCase("`pop` raises `KeyError`."), ProseCase("This raises `TypeError` if the list is empty."),
    ProseCase("Without it this raises `TypeError`."), ProseCase("This raises the question `why`."),
    ProseCase("这不会输出 `7`。"), ProseCase("如果这会输出 `7`。"), ProseCase("Das gibt nicht `7` aus."),
    ProseCase("Questo stampa `7` volte."), ProseCase("Wenn das `7` ausgibt."),
    ProseCase("Das löst einen `TypeError` aus, wenn `x` fehlt."), ProseCase("Das löst keinen `TypeError` aus."),
    ProseCase("Esto lanza un `TypeError` si falta."), ProseCase("Это не вызовет `TypeError`."),
    ProseCase("这会引发 `TypeError`，如果缺少参数。"), ProseCase("这不会引发 `TypeError`。"),
    ProseCase("It never raises `TypeError`."), ProseCase("Now `x` is `[1]`."),
    ProseCase("Если код выведет `[1]`."), ProseCase("`add` returns `[1]`."), ProseCase("`acc` is `[]`."),
    ProseCase("`add(x)` returns a list."),
    ProseCase("Without the default `add(1)` returns `[1]`."),
    ProseCase("One might expect that `add(1)` returns `[1]`."),
    ProseCase("`add(1)` returns `[1]` if the list is empty."), ProseCase("`add(1)` does not return `[1]`."),
    ProseCase("`other(1)` returns `[1]`."), ProseCase("In Python 2 `add(1)` returns `[1]`."),
    ProseCase("`add(...)` returns `[1]`."), ProseCase("`x = add(1)` is `[1]`."),
    ProseCase("`add(1)` calls `list.append`."),
    ProseCase("This prints 4 times."), ProseCase("It prints 0 to 4."), ProseCase("This prints the list."),
    ProseCase("If you leave it out, it prints 4."), ProseCase("Remove it. It prints 4."), ProseCase("This prints 4:"),
    ProseCase("What it prints is 4."), ProseCase("Output:"), ProseCase("Expected output: 4"),
    ProseCase("Output is 4 lines."), ProseCase("This prints Ann."), ProseCase("In `f` it prints 4 lines."),
    ProseCase("If it prints `1`, all is well."), ProseCase("A loop that prints `1`."), ProseCase("`add(1)` is `add`."),
  ]

  @Test(arguments: statements + lookAlikes)
  func `prose is read where it states and nothing takes it back`(_ c: ProseCase) {
    let text = "def add(x, acc=[]):\n    acc.append(x)\n    return acc"
    let sample = sample(text, prose: [Passage(line: 5, pieces: pieces(c.sentence))])
    let read = ClaimReader().read(sample).allClaims.filter { $0.source == .prose }
    #expect(read.map { "\($0.code) → \($0.stated)" } == c.read)
    #expect(read.allSatisfy { $0.line == 5 })
  }

  @Test(arguments: [true, false]) func `code that goes on from a box above may be asked for its names`(
    _ continues: Bool
  ) {
    let passage = Passage(line: 5, pieces: pieces("`book(1)` returns `[1]`."))
    let sample = Sample(
      id: "s/q#1", path: "s.md", section: "s", question: "Q", level: nil, firstLine: 1, lastLine: 1, text: "book(2)",
      form: .script, directives: Directives(continues: continues), outputs: [], prose: [passage])
    #expect(ClaimReader().read(sample).allClaims.contains { $0.code == "book(1)" } == continues)
  }

  static let states = [
    ProseCase("Now `a` is `[1]`.", "a → [1]"), ProseCase("`a` is now `[1]`.", "a → [1]"),
    ProseCase("`a` is now `[1]`. Now `a` is `[2]`.", "a → [2]"), ProseCase("`a` is `[1]`.", "a → [1]?"),
    ProseCase("After the first line, `a` is now `[1]`."), ProseCase("Now `b` is `[1]`."),
    ProseCase("If so, `a` is now `[1]`."), ProseCase("Then `a` is now `[1]`."),
    ProseCase("After `a.append(2)`, `a` is now `[1]`."), ProseCase("`a` is still `[1]`.", "a → [1]"),
    ProseCase("Here `b` is `[]`.", "b → []?"), ProseCase("`b` is `[1]`, as it was.", "b → [1]"),
    ProseCase("After this, `a` is `[1]`.", "a → [1]"), ProseCase("`a` becomes [1].", "a → [1]"),
    ProseCase("The original `b` remains `[]`.", "b → []"), ProseCase("`b` is 5.", "b → 5?"),
    ProseCase("At first `a` is `[1]`."), ProseCase("Inside the loop `a` is `[1]`."), ProseCase("`a` is `[1]` there."),
    ProseCase("When `b` is `[1]`, it fails."), ProseCase("Suppose `b` is `[1]`."), ProseCase("`b` is a list."),
    ProseCase("`b` is `a`."), ProseCase("`c` is `[1]`."), ProseCase("`b` is 5 items long."),
  ]

  @Test(arguments: states) func `a name may be said to be something now`(_ c: ProseCase) {
    let sample = sample("b = []\na = [1]\na.append(2)", prose: [Passage(line: 5, pieces: pieces(c.sentence))])
    let read = ClaimReader().read(sample).allClaims
    #expect(read.map { "\($0.code) → \($0.stated)\($0.certainty == .ifConfirmed ? "?" : "")" } == c.read)
  }

  @Test(arguments: [
    ("x = [1]\nprint(x)", Claim.Certainty.definite), ("x = [1]\nx.sort()", .ifConfirmed),
    ("x = [1]\nx = [2]", .ifConfirmed),
    ("for x in y:\n    pass", .ifConfirmed), ("x = [1]\nfor i in x:\n    print(i)", .ifConfirmed),
  ]) func `what a name is may be said of another moment`(_ text: String, _ certainty: Claim.Certainty) {
    let sample = sample(text, prose: [Passage(line: 9, pieces: pieces("`x` is `[1]`."))])
    #expect(ClaimReader().read(sample).allClaims.map(\.certainty) == [certainty])
  }

  static let endings: [(code: String, sentence: String, Claim.Certainty?)] = [
    ("int('x')", "This raises a `ValueError`.", .definite), ("int('x')", "The code raises ValueError.", .definite),
    ("x = {}\nx['a']", "It fails with a `KeyError`, since it is empty.", .definite),
    ("def f():\n    int('x')", "This raises a `ValueError`.", .ifConfirmed),
    ("try:\n    int('x')\nexcept ValueError: pass", "This raises a `ValueError`.", .ifConfirmed),
    ("int('x')", "Now call it. This raises a `ValueError`.", .ifConfirmed),
    ("int('x')", "The last line raises a `ValueError`.", .ifConfirmed),
    ("int('x')", "This raises a `ValueError` if it is empty.", nil),
  ]

  @Test(arguments: endings) func `an announced end counts where the sentence can speak of nothing else`(
    _ code: String, _ sentence: String, _ certainty: Claim.Certainty?
  ) {
    let sample = sample(code, prose: [Passage(line: 9, pieces: pieces(sentence))])
    let read = ClaimReader().read(sample).allClaims.filter { $0.kind == .raises }
    #expect(read.map(\.certainty) == [certainty].compactMap(\.self))
  }

  static let leads: [(String, String?)] = [
    ("The following raises `KeyError`:", "KeyError"), ("This prints `6`:", "6"), ("The code below prints `6`:", "6"),
    ("This prints `6`.", nil), ("If `x` is empty, this prints `6`:", nil), ("A loop that prints `6`:", nil),
  ]

  @Test(arguments: leads) func `a sentence right above a box may say what comes of it`(
    _ lead: String, _ stated: String?
  ) {
    let above = Passage(line: 1, pieces: pieces(lead))
    let sample = Sample(
      id: "s/q#1", path: "s.md", section: "s", question: "Q", level: nil, firstLine: 3, lastLine: 3, text: "print(6)",
      form: .script, directives: Directives(), outputs: [], prose: [above], lead: above)
    #expect(ClaimReader().read(sample).allClaims.map(\.stated) == [stated].compactMap(\.self))
  }

  static let asked: [(String, AskedCode)] = [
    ("half(4)", .callOfLiterals), ("sum([1, 2], start=3)", .callOfBuiltins), ("'a'.upper()", .callOfBuiltins),
    ("round(x)", .other), ("locals()", .callOfLiterals),
    ("sum(f(1))", .callOfLiterals), ("f('x')[0]", .callOfLiterals),
    ("f(None).real", .callOfLiterals), ("half(x)", .other), ("d.get('x')", .other), ("a[0]", .other),
    ("10 / 2", .arithmetic), ("2 ** 3 + 1", .arithmetic), ("1 < 2 and 3", .arithmetic), ("-1", .other),
    ("[1] + [2]", .other),
  ]

  @Test(arguments: asked) func `some code asks for nothing but its own words`(_ code: String, _ kind: AskedCode) {
    #expect(AskedCode(code) == kind)
  }

  private func pieces(_ sentence: String) -> [Passage.Piece] {
    sentence.split(separator: "`", omittingEmptySubsequences: false).enumerated().compactMap { index, part in
      part.isEmpty ? nil : index.isMultiple(of: 2) ? Passage.Piece.words(String(part)) : .code(String(part))
    }
  }

  @Test func `prose is left alone on request`() {
    let passage = Passage(line: 3, pieces: [.words("This prints "), .code("1"), .words(".")])
    #expect(ClaimReader(prose: false).read(sample("print(1)", prose: [passage])).allClaims == [])
  }
}
