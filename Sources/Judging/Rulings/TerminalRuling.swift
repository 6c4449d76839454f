import Verification

/// What becomes of stated text that was not all printed to standard output: on a terminal a reader sees standard error too,
/// where logging and warnings go.
struct TerminalRuling {
  private let stated: [String]
  /// What went to standard output, and a value that the prompt shows, by lines.
  private let printed: [String]
  private let errors: [String]

  /// Nil where the claim does not speak of text, or nothing went to standard error.
  init?(_ claim: Claim, _ visits: [Visit], _ observation: Observation) {
    guard [.output, .session, .stdout, .value].contains(claim.kind), !observation.stderr.isEmpty,
      visits.allSatisfy({ $0.raised == nil })
    else { return nil }
    errors = Self.withoutEchoes(Self.withoutTracebacks(observation.stderr)).parts(by: .lines).map(Self.withoutPlace)
    stated = Self.withoutEchoes(claim.stated).parts(by: .lines).map(Self.withoutPlace)
    if claim.target == .sample {
      printed = observation.stdout.parts(by: .lines)
    } else {
      let showing = Showing(of: visits, showing: claim)
      let text = showing.printed?.text
      // The prompt has printed it.
      let value = showing.value.flatMap { text?.hasSuffix($0.text) == true ? nil : $0.text }
      printed = [text, value].compactMap(\.self).flatMap { $0.parts(by: .lines) }
    }
    guard !errors.isEmpty, !stated.isEmpty else { return nil }
  }

  /// It holds where its lines are those of both streams, each stream's in their order; nil where they are not.
  var verdict: Verdict? {
    var left = printed[...]
    var rest = errors[...]
    var isSeen = false
    for line in stated {
      let line = Stated(line)
      if let next = left.first, Self.holds(line, next) {
        left = left.dropFirst()
      } else if let place = rest.firstIndex(where: { Self.holds(line, $0) }) {
        rest = rest[(place + 1)...]
        isSeen = true
      } else {
        return nil
      }
    }
    guard isSeen, left.isEmpty else { return nil }
    return .holds(actual: stated.joined(separator: "\n"), comparison: "standard error")
  }

  /// Where nothing else was seen: the lines on standard error that resemble what is stated, as what came instead.
  var contradiction: Verdict? {
    guard printed.isEmpty else { return nil }
    let alike = errors.filter { line in
      stated.contains { Resemblance(Stated($0)).isSeen(in: line) || Self.category($0) == Self.category(line) }
    }
    return alike.isEmpty ? nil : .contradicted(actual: alike.joined(separator: "\n"))
  }

  /// `<stdin>:1: UserWarning: late` without the place, which is the author's own.
  private static func withoutPlace(_ line: String) -> String {
    guard let warning = line.range(of: "Warning: ") else { return line }
    let head = line[..<warning.lowerBound]
    guard let place = head.lastIndex(of: " "), head[..<place].hasSuffix(":"),
      head[..<place].dropLast().last?.isNumber == true
    else { return line }
    return String(line[line.index(after: place)...])
  }

  /// `UserWarning`; of other lines the line itself, which no other is.
  private static func category(_ line: String) -> Substring {
    guard let end = line.range(of: "Warning: "), !line[..<end.lowerBound].contains(" ") else { return line[...] }
    return line[..<end.upperBound]
  }

  /// Without the line of code that a warning quotes below itself: its comments were not written by the run.
  private static func withoutEchoes(_ text: String) -> String {
    var kept: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if kept.last?.holds("Warning: ") == true, line.hasPrefix("  ") { continue }
      kept.append(line)
    }
    return kept.joined(separator: "\n")
  }

  /// What the sample itself wrote; the end of a traceback is the first line that is not indented.
  private static func withoutTracebacks(_ text: String) -> String {
    var isInTraceback = false
    var kept: [Substring] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("Traceback (most recent call last)") {
        isInTraceback = true
      } else if isInTraceback {
        isInTraceback = line.first?.isWhitespace == true
      } else {
        kept.append(line)
      }
    }
    return kept.joined(separator: "\n")
  }

  private static func holds(_ stated: Stated, _ line: String) -> Bool {
    Comparison.holding(of: .line, stated, Actual(printed: line)) != nil
  }
}
