import Foundation
import Verification

@testable import Recording

func release(_ id: String) -> Release {
  let digits = id.filter { $0.isNumber || $0 == "." }
  return Release(
    id: id, version: digits + ".1", implementation: id.hasPrefix("pypy") ? "PyPy" : "CPython",
    freeThreaded: id.hasSuffix("t"), path: "bin/python\(id)", number: ReleaseNumber(digits) ?? .init(major: 3, minor: 6)
  )
}

func releases(_ ids: String...) -> [Release] { ids.map(release) }

func claim(
  _ code: String, _ stated: String, kind: Claim.Kind = .value, hedge: String? = nil,
  _ certainty: Claim.Certainty = .definite
) -> Claim {
  Claim(
    line: 10, lastLine: 10, kind: kind, source: .comment, code: code, target: .lines(1...1), stated: stated,
    hedge: hedge,
    form: "literal", certainty: certainty)
}

extension Ruling {
  static func holds(_ actual: String, by comparison: Agreement = "text") -> Ruling {
    Ruling(verdict: .holds(actual: actual, comparison: comparison), way: .script)
  }

  static func contradicted(_ actual: String) -> Ruling { Ruling(verdict: .contradicted(actual: actual), way: .script) }
  static func reworded(_ actual: String) -> Ruling { Ruling(verdict: .reworded(actual: actual), way: .script) }
  static func unreached(_ reason: String) -> Ruling { Ruling(verdict: .unreached(.skipped(reason)), way: .script) }

  var unsteady: Ruling {
    var ruling = self
    ruling.repeats = false
    return ruling
  }
}

/// The report on `gotchas/why#n`, which ran to its end on every release that a claim was ruled on; one claim at least.
func report(
  number: Int = 1, text: String = "x", varies: String? = nil, printed: String = "",
  verdict: ClaimReport.Overall = .holds, _ claims: (Claim, [String: Ruling])...
) -> SampleReport {
  let ids = Set(claims.flatMap(\.1.keys))
  return SampleReport(
    sample: Sample(
      id: "gotchas/why#\(number)", path: "Snippets/gotchas.md", section: "gotchas", question: "Why?", level: nil,
      firstLine: 10, lastLine: 10, text: text, form: .script, directives: Directives(varies: varies), outputs: []),
    status: .holds, reason: nil,
    runs: Dictionary(
      uniqueKeysWithValues: ids.map { ($0, Observation(way: .script, outcome: .finished, stdout: printed)) }),
    claims: claims.map { ClaimReport(claim: $0.0, verdict: verdict, rulings: $0.1) })
}

/// The record of what these reports show.
func record(_ reports: SampleReport..., on releases: [Release]) -> SectionRecord {
  var section = SectionRecord(section: "gotchas")
  for report in reports {
    section[report.sample.id] = SampleRecord(id: report.sample.id)
      .accepting(report, on: releases, acknowledging: nil)
  }
  return section
}

/// Does something in a folder that is gone afterwards.
func inFolder(_ body: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "verify-record-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder.path)
}
