import Fixing
import Reporting
import Verification

/// What `verify fix` tells of what was corrected and what was left, and how much that is.
struct FixingAccount: ~Copyable {
  private let fixing: Options.Fixing
  private var output: ReportStream
  private let list: CorrectionList
  private var corrected = 0
  private var documents = 0
  private var left = 0
  private var leftDrift = 0

  init(_ options: Options, _ environment: [String: String]) throws(OutputError) {
    fixing = options.fixing
    output = try options.openOutput()
    list = CorrectionList(style: options.style(environment))
  }

  /// Whether something that has drifted stays so.
  var leavesDrift: Bool { leftDrift > 0 || fixing.isDry && corrected > 0 }

  /// Counts a claim that stays as it is.
  mutating func leave(_ verdict: ClaimReport.Overall) {
    if verdict == .holds || verdict == .unreached { return }
    left += 1
    if verdict == .drifted || verdict == .varies { leftDrift += 1 }
  }

  /// All that is stale in a document.
  mutating func leave(_ report: DocumentReport) {
    for claim in report.samples.flatMap(\.claims) where claim.acknowledged == nil { leave(claim.verdict) }
  }

  mutating func leave(_ refused: Finding.Refused) throws(OutputError) {
    leave(refused.verdict)
    try tell(list.left(at: refused.place, stated: refused.claim.stated, becomes: nil, because: refused.refusal.reason))
  }

  /// What is unsafe, and not allowed.
  mutating func leave(_ correction: Correction) throws(OutputError) {
    leave(correction.verdict)
    let missing = correction.dangers.filter { !fixing.allowed.contains($0) }
    let names = missing.map(\.rawValue).joined(separator: ",")
    try tell(
      list.left(
        at: correction.place, stated: correction.written, becomes: correction.restatements.first?.text,
        because: "\(missing.map(\.reason).joined(separator: ", and ")) (--unsafe \(names))"))
  }

  /// What was written, or would be.
  mutating func correct(_ work: DocumentInRepair) throws(OutputError) {
    corrected += work.made.count
    documents += 1
    if fixing.givesPatch {
      try output.write(bytes: Patch(from: work.original, to: work.bytes, path: PatchPath.of(work.path)).bytes)
      return
    }
    for (correction, restatement) in work.made {
      try tell(
        list.correction(
          at: correction.place, stated: correction.written, becomes: restatement.text,
          verb: fixing.onlyChecks ? "would fix" : fixing.isAtomic ? "fixes" : "fixed"))
    }
  }

  /// What was told as corrected is not written after all.
  mutating func takeBack() {
    (left, leftDrift, corrected, documents) = (left + corrected, leftDrift + corrected, 0, 0)
  }

  mutating func finish(releases: [Release]) throws(OutputError) {
    if !fixing.givesPatch {
      try output.write(
        list.summary(
          verb: fixing.isDry ? "would fix" : "fixed", corrected: corrected, documents: documents, left: left,
          releases: releases))
    }
    try output.finish()
  }

  /// Beside a patch nothing else may stand.
  private mutating func tell(_ text: String) throws(OutputError) {
    if fixing.givesPatch { StandardDescriptors.complain(text) } else { try output.write(text) }
  }
}
