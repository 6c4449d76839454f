import Extraction
import Fixing
import Verification

/// A document that is being corrected, in memory, by one pass after another.
struct DocumentInRepair {
  /// As it is on disk.
  let original: [UInt8]
  /// As far as it is corrected.
  private(set) var bytes: [UInt8]
  /// What was corrected, in the order of the passes.
  private(set) var made: [Draft.Choice] = []
  /// What a run has shown of it as it is now.
  private(set) var report: DocumentReport
  /// Whether its author wants all corrections that are still to come.
  var takesAll = false
  /// Where claims begin of which everything was said.
  private var told: Set<Int> = []

  var path: String { report.path }

  init(_ bytes: [UInt8], _ report: DocumentReport) {
    original = bytes
    self.bytes = bytes
    self.report = report
  }

  /// What is wrong and was not told by an earlier pass.
  mutating func newFindings(releases: [Release]) -> [Finding] {
    let corrector = Corrector(bytes, releases: releases, spelling: DocumentFormat.spelling(inDocumentAt: path))
    let findings = corrector.findings(in: report).filter { finding in
      finding.claim.span.map { !told.contains($0.bytes.lowerBound) } ?? told.isEmpty
    }
    told.formUnion(findings.compactMap { $0.claim.span?.bytes.lowerBound })
    return findings
  }

  /// Takes over what was proved, and what the trial has shown.
  mutating func make(_ draft: Draft, _ shown: DocumentReport) {
    let edits = draft.edits
    bytes = edits.applied(to: bytes)
    made += draft.proved
    told = Set(told.map(edits.place))
    report = shown
  }
}

extension DocumentReport {
  /// Whether it tells of just these samples, letter for letter and place for place.
  func isAbout(_ samples: [Sample]) -> Bool {
    let now = Dictionary(samples.map { ($0.id, $0) }) { first, _ in first }
    return self.samples.allSatisfy { now[$0.sample.id] == $0.sample }
  }
}
