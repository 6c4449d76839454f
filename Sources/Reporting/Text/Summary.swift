import Glibc  // `rounded` comes from libm
import Verification

/// The last line of the report for a person.
struct Summary: Sendable {
  let tally: Tally
  let releases: [Release]
  let seconds: Double
  let failsOn: Set<Concern>

  func text(style: Style) -> String {
    style.paint(verdict, tally.hasDrift(failingOn: failsOn) ? .bad : .good) + style.paint(" · \(extent)", .quiet) + "\n"
  }

  private var verdict: String {
    var parts = [standing]
    func add(_ count: Int, _ words: String) {
      if count > 0 { parts.append("\(count) \(words)") }
    }
    add(tally.drifted, "drifted")
    add(tally.varies, tally.varies == 1 ? "varies by release" : "vary by release")
    add(tally.doubtful, "doubtful")
    add(tally.reworded, "reworded")
    add(tally.unreached, "not reached")
    add(tally.brokenSamples, tally.brokenSamples == 1 ? "sample drifted as a whole" : "samples drifted as a whole")
    add(tally.dependsOnWay, tally.dependsOnWay == 1 ? "depends on how it is run" : "depend on how they are run")
    add(tally.acknowledged, "acknowledged")
    add(tally.news, "changed since accepted")
    return parts.joined(separator: ", ")
  }

  private var standing: String {
    switch tally.claims {
    case 0: "no claims"
    case 1 where tally.holds == 1: "1 claim holds"
    case tally.holds: "all \(tally.claims) claims hold"
    case 1: "0 of 1 claim holds"
    case _ where tally.holds == 1: "1 of \(tally.claims) claims holds"
    default: "\(tally.holds) of \(tally.claims) claims hold"
    }
  }

  /// How much was run, on what, and how long it took.
  var extent: String {
    var parts = ["\(count(tally.samples, "sample")) of \(count(tally.questions, "question"))"]
    if tally.unclaimedSamples > 0 {
      parts.append("\(tally.unclaimedSamples) \(tally.unclaimedSamples == 1 ? "states" : "state") nothing")
    }
    if tally.failedSamples > 0 { parts.append("\(tally.failedSamples) \(tally.failedSamples == 1 ? "fails" : "fail")") }
    if tally.unreachedSamples > 0 { parts.append("\(tally.unreachedSamples) not run") }
    if tally.skippedSamples > 0 { parts.append("\(tally.skippedSamples) skipped") }
    if tally.unrecordedSamples > 0 { parts.append("\(tally.unrecordedSamples) without a record") }
    if tally.editedSamples > 0 { parts.append("\(tally.editedSamples) edited since recorded") }
    if tally.strayRecords > 0 { parts.append("\(count(tally.strayRecords, "record")) without a sample") }
    let names = ReleaseFolding(releases).fold(Set(releases.map(\.id)))
    if !names.isEmpty { parts.append("Python \(names)") }
    parts.append("\(duration) s")
    return parts.joined(separator: " · ")
  }

  private func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// Tenths of a second, below a second hundredths.
  private var duration: String {
    let (scale, digits) = seconds < 1 ? (100.0, 2) : (10.0, 1)
    let whole = Int((max(0, min(seconds, 1e9)) * scale).rounded())
    let fraction = String(whole % Int(scale))
    return "\(whole / Int(scale))." + String(repeating: "0", count: digits - fraction.count) + fraction
  }
}
