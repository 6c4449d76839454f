import Testing
import Verification

@testable import Fixing

/// Which corrections are safe, which must be allowed by name, and which are refused.
struct ApplicabilityTests {
  private static let box = "```python\nx  # 4\n```\n"

  @Test func `a claim that is wrong alike wherever it was asked is safe`() throws {
    let sheet = try Sheet(Self.box, ["4": .value("5")], on: releases("3.8", "3.9"))
    guard case .correction(let correction)? = sheet.findings(on: releases("3.8", "3.9")).first else {
      Issue.record("nothing to correct")
      return
    }
    #expect(correction.dangers.isEmpty && correction.isSafe)
  }

  @Test(arguments: [
    ("x  # often 4", "4", [Danger.hedged]), ("x  # 4", "4", []),
  ]) func `what its author weakens is unsafe`(_ line: String, _ stated: String, _ dangers: [Danger]) throws {
    let sheet = try Sheet("```python\n\(line)\n```\n", [stated: .value("5")])
    #expect(sheet.corrections.map(\.dangers) == [dangers])
  }

  @Test func `prose is unsafe`() throws {
    let sheet = try Sheet("```python\ndef f(x): return x\n```\n\n`f(1)` returns `2`.\n", ["2": .value("1")])
    #expect(sheet.corrections.map(\.dangers) == [[.prose]])
  }

  @Test func `what is doubtful, reworded or not reached everywhere is unsafe`() throws {
    func dangers(_ verdict: ClaimReport.Overall, _ rulings: [String: Ruling]) throws -> [[Danger]] {
      let sheet = try Sheet(Self.box, ["4": .value("5")]) { $0.ruled(verdict, rulings) }
      return sheet.findings(on: releases("3.8", "3.9")).compactMap {
        if case .correction(let correction) = $0 { correction.dangers } else { nil }
      }
    }
    let wrong = Ruling(verdict: .contradicted(actual: "5"), way: .script)
    let away = Ruling(verdict: .unreached(.showsNoValue), way: .script)
    let other = Ruling(
      verdict: .unreached(.statedFor(ReleaseRange(from: ReleaseNumber(major: 3, minor: 9), through: nil))), way: .script
    )
    #expect(try dangers(.doubtful, ["3.8": wrong, "3.9": wrong]) == [[.doubtful]])
    #expect(try dangers(.reworded, ["3.9": Ruling(verdict: .reworded(actual: "5"), way: .script)]) == [[.reworded]])
    #expect(try dangers(.drifted, ["3.8": away, "3.9": wrong]) == [[.unreached]])
    #expect(try dangers(.drifted, ["3.8": other, "3.9": wrong]) == [[]])
  }

  @Test func `what holds at the prompt only is unsafe`() throws {
    let ruling = Ruling(
      verdict: .holds(actual: "4", comparison: "text"), way: .prompt, otherWay: true, actualOtherwise: "5")
    let sheet = try Sheet(Self.box, [:]) { $0.ruled(.holds, ["3.12": ruling]) }
    #expect(sheet.corrections.map(\.dangers) == [[.way]])
    #expect(sheet.corrected == Self.box.replacing("4", with: "5"))
  }

  @Test func `an exception where a value is stated is unsafe`() throws {
    let sheet = try Sheet(Self.box, ["4": .raised("ValueError", "no")])
    #expect(sheet.corrections.map(\.dangers) == [[.exception]])
  }

  @Test func `where the releases disagree it is refused, and a note of version is offered`() throws {
    let asked = releases("3.8", "3.9", "3.10", "3.11", "3.12")
    func wrong(_ text: String) -> Ruling { Ruling(verdict: .contradicted(actual: text), way: .script) }
    let holds = Ruling(verdict: .holds(actual: "4", comparison: "text"), way: .script)
    let varies = try Sheet(Self.box, ["4": .value("5")]) {
      $0.ruled(.varies, ["3.8": holds, "3.9": holds, "3.10": holds, "3.11": wrong("5"), "3.12": wrong("5")])
    }
    #expect(refusals(varies.findings(on: asked)) == [.releasesDisagree(note: "3.8–3.10: 4; 3.11+: 5")])
    let drifted = try Sheet(Self.box, ["4": .value("5")]) {
      $0.ruled(
        .drifted, ["3.8": wrong("6"), "3.9": wrong("5"), "3.10": wrong("5"), "3.11": wrong("6"), "3.12": wrong("7")])
    }
    #expect(
      refusals(drifted.findings(on: asked)) == [
        .releasesDisagree(note: "Python 3.8: 6; 3.9–3.10: 5; 3.11: 6; 3.12+: 7")
      ])
  }

  @Test func `releases that would have the same written are alike, whatever their messages`() throws {
    let asked = releases("3.8", "3.12")
    let sheet = try Sheet("```python\nx[9]  # KeyError\n```\n", ["KeyError": .raised("IndexError", "old")], on: asked) {
      guard $0.verdict == .drifted else { return $0 }
      return $0.ruled(
        .drifted,
        [
          "3.8": Ruling(verdict: .contradicted(actual: "IndexError: old"), way: .script),
          "3.12": Ruling(verdict: .contradicted(actual: "IndexError: new"), way: .script),
        ])
    }
    // Of the second message no visit knows, so it is told by its look.
    #expect(sheet.findings(on: asked).count == 1)
    #expect(refusals(sheet.findings(on: asked)).isEmpty)
  }

  @Test func `of messages that the releases word otherwise so much is written as they share`() throws {
    let asked = releases("3.8", "3.12")
    let sheet = try Sheet(
      "```python\nx[9]  # KeyError: no\n```\n", ["KeyError: no": .raised("IndexError", "out of it")]
    ) {
      $0.ruled(
        .drifted,
        [
          "3.8": Ruling(verdict: .contradicted(actual: "IndexError: out of range here"), way: .script),
          "3.12": Ruling(verdict: .contradicted(actual: "IndexError: out of rangers"), way: .script),
        ])
    }
    guard case .correction(let correction)? = sheet.findings(on: asked).first else {
      Issue.record("\(sheet.findings(on: asked))")
      return
    }
    #expect(correction.restatements.map(\.text) == ["IndexError: out of", "IndexError"])
  }

  @Test func `what its author lets vary is no finding`() throws {
    let sheet = try Sheet(Self.box, ["4": .value("5")]) {
      var report = $0
      report.acknowledged = "as known"
      return report
    }
    #expect(sheet.findings().isEmpty)
  }

  @Test func `what does not repeat is refused, and is not stale`() throws {
    let ruling = Ruling(verdict: .unreached(.doesNotRepeat(.runs("1", "2"))), way: .script)
    let sheet = try Sheet(Self.box, [:]) { $0.ruled(.unreached, ["3.12": ruling]) }
    #expect(sheet.refusals == [.doesNotRepeat("could not be checked: another result each time (1, then 2)")])
    guard case .refused(let refused)? = sheet.findings().first else { return }
    #expect(refused.verdict == .unreached)
  }

  static let refused: [(line: String, stated: String, came: Came, refusal: Refusal)] = [
    ("x  # 4", "4", .nothing, .showsNothing),
    ("x  # this fails!", "error", .value("4"), .isInWords),
    ("int('1')  # this works, too", "no exception", .raised("ValueError", "no"), .isInWords),
    ("f()  # takes ~1s", "~1s", .value("3 s"), .isMeasured),
    ("f()  # f took 4.0012s", "f took 4.0012s", .printed("f took 1.0001s"), .isMeasured),
    ("x  # [1, ..., 9, ..., 20]", "[1, ..., 9, ..., 20]", .value("[1, 2]"), .isAbridged),
    ("x  # 4", "4", .value("<object object at 0x7f0012345678>"), .holdsAddress),
    ("print(x)  # a", "a", .printed("\u{1B}[1mb"), .holdsControls),
    ("print(x)  # 'a'", "'a'", .printed("\u{202E}b"), .holdsControls),
    ("x  # 4", "4", .value(String(repeating: "9", count: 2_000)), .isTooLong),
    ("x  # 4", "4", .value("1, 2, 3, …"), .isTooLong),
    ("assert x == 4  # ", "True", .value("5"), .isCode),
    ("x  # 4", "4", .value("<module 'm' from '/lib/python3.12/m.py'>"), .holdsPath),
    ("x  # less than 400", "less than 400", .value("500"), .isInWords),
  ]

  @Test(arguments: refused) func `what cannot be written is refused with its reason`(
    _ c: (line: String, stated: String, came: Came, refusal: Refusal)
  ) throws {
    let sheet = try Sheet("```python\n\(c.line)\n```\n", [c.stated: c.came])
    #expect(sheet.refusals == [c.refusal], "\(sheet.report.samples.flatMap(\.claims).map(\.claim.stated))")
    #expect(sheet.corrections.isEmpty)
  }

  @Test func `a remark in a box is kept`() throws {
    func box(_ code: String, _ lines: String) -> String {
      "```python\n\(code)\n```\n\n```output\n\(lines)\n```\n"
    }
    let between = try Sheet(box("f()", "a\n# then, after a while\nb"), ["a\nb": .printed("a\nc")])
    #expect(between.corrected == box("f()", "a\n# then, after a while\nc"))
    // Where the code spells the sign, it may be what is printed.
    let stated = try Sheet(box("print('# a')", "# after a while\nb"), ["# after a while\nb": .printed("c")])
    #expect(stated.refusals == [.wordsBetween])
  }

  @Test func `words between lines that would have to go are kept`() throws {
    let sheet = try Sheet(
      "```pycon\n>>> f()\n[1, # one\n 2]\n```\n", ["[1,\n 2]": .value("[]")])
    #expect(sheet.refusals == [.wordsBetween])
  }

  private func refusals(_ findings: [Finding]) -> [Refusal] {
    findings.compactMap { if case .refused(let refused) = $0 { refused.refusal } else { nil } }
  }
}
