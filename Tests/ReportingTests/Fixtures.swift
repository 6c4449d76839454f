import Verification

@testable import Reporting

/// Releases by their ids: `3.12`, `3.14t`, `pypy3.9`.
func releases(_ ids: String...) -> [Release] {
  ids.map { id in
    let digits = id.filter { $0.isNumber || $0 == "." }
    return Release(
      id: id, version: digits + ".1", implementation: id.hasPrefix("pypy") ? "PyPy" : "CPython",
      freeThreaded: id.hasSuffix("t"), path: "bin/python\(id)",
      number: ReleaseNumber(digits) ?? .init(major: 3, minor: 6))
  }
}

/// A claim about line `line` of the sample, stated on that line unless `statedOn` says where.
func claim(
  _ line: Int, _ code: String, states stated: String, statedOn: ClosedRange<Int>? = nil, kind: Claim.Kind = .value,
  source: Claim.Source = .comment, commentary: String? = nil, hedge: String? = nil,
  _ verdict: ClaimReport.Overall, _ rulings: [String: Ruling]
) -> ClaimReport {
  let lines = statedOn ?? line...line
  return ClaimReport(
    claim: Claim(
      line: lines.lowerBound, lastLine: lines.upperBound, kind: kind, source: source, code: code,
      target: .lines((line - 9)...(line - 9)), stated: stated, commentary: commentary, hedge: hedge, form: "literal"),
    verdict: verdict, rulings: rulings)
}

/// A sample that begins on line 10 of its document.
func sample(
  _ text: String, question: String = "Why does a default list remember?", form: Sample.Form = .script, number: Int = 1,
  _ status: SampleReport.Status, reason: String? = nil, runs: [String: Observation] = [:],
  prose: [Passage] = [], _ claims: ClaimReport...
) -> SampleReport {
  SampleReport(
    sample: Sample(
      id: "gotchas/why-does-a-default-list-remember#\(number)", path: "Snippets/gotchas.md", section: "gotchas",
      question: question, level: "mid", firstLine: 10, lastLine: 9 + text.split(separator: "\n").count, text: text,
      form: form, directives: Directives(), outputs: [], prose: prose, origin: origin(of: text)),
    status: status, reason: reason.map { .skipped($0) }, runs: runs,
    claims: claims.enumerated().map { located($0.element, id: .init($0.offset), in: text) })
}

/// Where a sample stands whose document has 100 bytes above it.
private func origin(of text: String) -> Origin {
  var origin = Origin()
  var offset = 0
  for (index, line) in text.lines.enumerated() {
    let end = offset + line.utf8.count
    origin.append(
      .init(text: offset..<end, bytes: (offset + 100)..<(end + 100), start: .init(line: 10 + index, column: 1)))
    offset = end + 1
  }
  return origin
}

/// The claim with its id, and the span of what it states, behind its code where that stands on its line.
private func located(_ report: ClaimReport, id: Claim.ID, in text: String) -> ClaimReport {
  var claim = report.claim
  claim.id = id
  claim.span = span(of: claim, in: text) ?? claim.span
  var located = ClaimReport(claim: claim, verdict: report.verdict, rulings: report.rulings)
  located.acknowledged = report.acknowledged
  return located
}

private func span(of claim: Claim, in text: String) -> Span? {
  let lines = text.lines
  guard claim.line == claim.lastLine, lines.indices.contains(claim.line - 10) else { return nil }
  let line = lines[claim.line - 10]
  let code = claim.code.isEmpty ? nil : line.range(of: claim.code)
  guard let stated = line[(code?.upperBound ?? line.startIndex)...].range(of: claim.stated) else { return nil }
  return origin(of: text).span(of: [line[stated]])
}

func document(_ samples: SampleReport...) -> DocumentReport {
  DocumentReport(path: "Snippets/gotchas.md", samples: samples)
}

extension Ruling {
  static func holds(_ actual: String, as way: Way = .script, only: Bool = false) -> Ruling {
    Ruling(verdict: .holds(actual: actual, comparison: "same value"), way: way, otherWay: only)
  }

  static func contradicted(_ actual: String) -> Ruling { Ruling(verdict: .contradicted(actual: actual), way: .script) }
  static func reworded(_ actual: String) -> Ruling { Ruling(verdict: .reworded(actual: actual), way: .script) }
  static func unreached(_ reason: String) -> Ruling { Ruling(verdict: .unreached(.skipped(reason)), way: .script) }
}
