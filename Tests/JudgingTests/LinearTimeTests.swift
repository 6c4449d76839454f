import Testing
import Verification

@testable import Judging

/// What a document holds is not trusted: no text may crash a comparison or keep it busy.
@Suite(.serialized) struct LinearTimeTests {
  static let units = [
    "a", "a ", "1 ", "1, ", "...", "a...", "'", "'a', ", "(", "[1], ", "{1}, ", "\n", "a\n", "...\n", "~", "0x",
    " at 0x", "__main__.",
    "Error: ", "TypeError or ", " or ", " and ", "1.5", "1.5s ", "1 to ", "<", "…", "0.33, ", "then ", "a = 1, ", "\"",
    "\\",
  ]

  /// Eight times the text may take three times eight times as long; the square would take 64 times.
  @Test(arguments: units) func `time grows with the length alone`(_ unit: String) {
    let short = seconds(unit, length: 1_500)
    for (name, long) in seconds(unit, length: 12_000) { #expect(long < 24 * (short[name] ?? 0) + 0.02, "\(name)") }
  }

  private func seconds(_ unit: String, length: Int) -> [String: Double] {
    let long = String(repeating: unit, count: length / unit.utf8.count)
    let stated = Stated(long)
    let bracketed = Stated("{" + long + "}")
    let seen: [Actual] = [
      Actual([], printed: long + "b"), Actual(Value(repr: "{" + long + "0.333}", type: "set")),
      Actual(Raised(type: "TypeError", mro: ["TypeError"], message: long + "b")),
    ]
    var seconds: [String: Double] = [:]
    for comparison in Comparison.all {
      seconds[comparison.agreement.name] = processorSeconds {
        for actual in seen { _ = comparison.holds(stated, actual) }
        _ = comparison.holds(bracketed, seen[1])
      }
    }
    seconds["resemblance"] = processorSeconds { _ = Resemblance(stated).isSeen(in: long + "b") }
    return seconds
  }

  @Test func `many unordered items take no longer than their number asks`() throws {
    let numbers = (0..<5_000).map { "\(Double($0) + 0.123456)" }
    let rounded = (0..<5_000).map { "\($0).1235" }
    let one = Stated("{" + rounded.joined(separator: ", ") + "}")
    let same = Actual(Value(repr: "{" + numbers.joined(separator: ", ") + "}", type: "set"))
    let reversed = Actual(Value(repr: "{" + numbers.reversed().joined(separator: ", ") + "}", type: "set"))
    let seconds = processorSeconds {
      #expect(Comparison.value.holds(one, same))
      _ = Comparison.value.holds(one, reversed)
    }
    #expect(seconds < 3)
  }

  @Test func `no text crashes a verdict`() {
    var random = SystemRandomNumberGenerator()
    let pieces = [
      "[", "]", "{", "}", "(", ")", "'", "\"", "1", "2.5", "-", "...", "…", ",", " ", "\n", ":", "=", "a", "Error",
      "TypeError", "None", "True",
      " to ", " or ", " and ", "~", "<", ">", "0x", "at 0x1", "\\", "é", "\u{0}", "🙂", "s", "ms", "between ", "`",
      "raises ", "9223372036854775807",
      "1e999", "nan", "Traceback (most recent call last):\n", "..",
    ]
    func text() -> String {
      (0..<Int.random(in: 0...8, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }
    let kinds: [Claim.Kind] = [.value, .stdout, .raises, .state, .output, .session, .prose, .size, .timing, .version]
    for _ in 0..<3_000 {
      let kind = kinds.randomElement(using: &random) ?? .value
      let visits: [Visit] = [
        .value(text(), str: text(), prints: text()), .prints(text()), .raises("TypeError", text()),
        .names(["a": text(), "b": text()]),
      ]
      let chosen = visits.filter { _ in Bool.random(using: &random) }
      let claim = Claim(
        line: 1, lastLine: 1, kind: kind, source: .comment, code: text(),
        target: Bool.random() ? .sample : .lines(1...1), stated: text(),
        hedge: text(), subject: Bool.random() ? "a" : nil, form: "case",
        certainty: Bool.random() ? .ifConfirmed : .definite)
      let observation = Observation(way: .script, outcome: .finished, stdout: text(), visits: [0: chosen])
      _ = Judge().verdict(on: claim, seen: observation)
    }
  }
}
