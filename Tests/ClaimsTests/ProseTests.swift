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
    ProseCase("`add(1)` → `[1]`", "add(1) → [1]"),
    ProseCase("This prints `1 2`.", "the sample → 1 2"),
    ProseCase("The output is `[1]`, not `[2]`.", "the sample → [1]"),
    ProseCase("A: 输出结果是 `[1]`。因为", "the sample → [1]"), ProseCase("Код выведет `[1]`.", "the sample → [1]"),
    ProseCase("La salida es `[1]`.", "the sample → [1]"),
  ]

  static let lookAlikes = [
    ProseCase("Если код выведет `[1]`."), ProseCase("`add` returns `[1]`."), ProseCase("`acc` is `[]`."),
    ProseCase("`add(x)` returns a list."),
    ProseCase("Without the default `add(1)` returns `[1]`."),
    ProseCase("One might expect that `add(1)` returns `[1]`."),
    ProseCase("`add(1)` returns `[1]` if the list is empty."), ProseCase("`add(1)` does not return `[1]`."),
    ProseCase("`other(1)` returns `[1]`."), ProseCase("In Python 2 `add(1)` returns `[1]`."),
    ProseCase("`add(...)` returns `[1]`."), ProseCase("`x = add(1)` is `[1]`."),
    ProseCase("`add(1)` calls `list.append`."),
    ProseCase("If it prints `1`, all is well."), ProseCase("A loop that prints `1`."), ProseCase("`add(1)` is `add`."),
  ]

  @Test(arguments: statements + lookAlikes)
  func `prose is read where it states and nothing takes it back`(_ c: ProseCase) {
    let text = "def add(x, acc=[]):\n    acc.append(x)\n    return acc"
    let pieces = c.sentence.split(separator: "`", omittingEmptySubsequences: false).enumerated().compactMap {
      index, part in
      part.isEmpty ? nil : index.isMultiple(of: 2) ? Passage.Piece.words(String(part)) : .code(String(part))
    }
    let sample = sample(text, prose: [Passage(line: 5, pieces: pieces)])
    let read = ClaimReader().read(sample).allClaims.filter { $0.source == .prose }
    #expect(read.map { "\($0.code) → \($0.stated)" } == c.read)
    #expect(read.allSatisfy { $0.line == 5 })
  }

  @Test func `prose is left alone on request`() {
    let passage = Passage(line: 3, pieces: [.words("This prints "), .code("1"), .words(".")])
    #expect(ClaimReader(prose: false).read(sample("print(1)", prose: [passage])).allClaims == [])
  }
}
