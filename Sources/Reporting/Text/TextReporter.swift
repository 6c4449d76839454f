import Verification

/// Writes for a person: what drifted as it comes, then what is worth a look, then one line of counts.
package struct TextReporter: Reporter {
  private let style: Style
  private let verbosity: Verbosity
  private let failsOn: Set<Concern>
  private var releases: [Release] = []
  private var tally = Tally()
  private var coverage = Coverage()
  private var conditions: Conditions?

  /// Whether an empty line is still to come after `--verbose`'s lines.
  private var endsInListing = false

  private var varying = Notes("These hold on some releases only", isSpaced: true)
  private var doubtful = Notes("These may have drifted", isSpaced: true)
  private var reworded = Notes("These exceptions come with another message")
  private var dependent = Notes("These depend on how the sample is run")
  private var acknowledged = Notes("These vary by release, as their authors know")
  private var failing = Notes("These samples fail, and nothing says that they should")
  private var missed = Reasons(of: "claim", "not reached")
  private var notRun = Reasons(of: "sample", "not run")
  private var unproved = Notes("These were not proved")

  /// - Parameter failsOn: what of this was not proved is listed with its places, not only counted.
  package init(style: Style, verbosity: Verbosity = .normal, failsOn: Set<Concern> = .usual) {
    self.style = style
    self.verbosity = verbosity
    self.failsOn = failsOn
  }

  package mutating func begin(releases: [Release]) -> String {
    self.releases = releases
    return ""
  }

  package mutating func add(_ document: DocumentReport) -> String {
    tally.add(document)
    coverage.add(document)
    guard verbosity != .quiet else { return "" }
    return document.samples.map { add($0) }.joined()
  }

  package mutating func add(strayRecords: Int) { tally.add(strayRecords: strayRecords) }

  package mutating func add(conditions: Conditions) { self.conditions = conditions }

  package mutating func end(seconds: Double) -> String {
    if verbosity == .quiet, !tally.hasDrift(failingOn: failsOn) { return "" }
    let notes = [varying, doubtful, acknowledged, reworded, dependent, failing, unproved].map { $0.text(style: style) }
    let reasons = [missed, notRun].map { $0.text(style: style) }
    let summary = Summary(tally: tally, releases: releases, seconds: seconds, failsOn: failsOn)
    let gap = endsInListing ? "\n" : ""
    let sections = verbosity == .verbose ? [coverage.text(style: style)] : []
    let loosened = conditions.map { loosening($0) } ?? ""
    return gap + (notes + reasons + sections).joined() + loosened + summary.text(style: style)
  }

  /// What was not as it is by default.
  private func loosening(_ conditions: Conditions) -> String {
    let sandbox = conditions.isBest ? [] : ["sandbox: \(conditions.sandbox)"]
    return (sandbox + conditions.loosened).map { style.paint($0, .quiet) + "\n" }.joined()
  }

  /// Takes in a sample and gives what is written at once.
  private mutating func add(_ report: SampleReport) -> String {
    let finding = Finding(style: style, releases: releases)
    note(report, finding)
    for claim in report.claims { note(claim, in: report, finding) }

    let news = report.newsBesideClaims.map { finding.text(of: $0, in: report.sample) }
    let broken = report.isBroken ? [finding.text(of: report)] : []
    let drifted = report.claims.filter { $0.verdict == .drifted && $0.acknowledged == nil }.map {
      finding.text(of: $0, in: report.sample, since: report.news(of: $0))
    }
    let findings = (broken + drifted + news).map { $0 + "\n" }.joined()
    guard verbosity == .verbose else { return findings }
    defer { endsInListing = findings.isEmpty }
    return SampleListing(report: report, finding: finding).text() + (findings.isEmpty ? "" : "\n" + findings)
  }

  private mutating func note(_ report: SampleReport, _ finding: Finding) {
    let place = report.sample.place
    if let failure = report.failure, !report.isBroken { failing.add(finding.failure(failure, of: report.sample)) }
    switch report.status {
    case .unreached:
      guard let reason = report.reason else { break }
      if failsOn.contains(.unreached) {
        unproved.add(finding.note(place, "not run: \(reason.advised)"))
      } else {
        notRun.add(reason.advised)
      }
    case .unclaimed where failsOn.contains(.unclaimed): unproved.add(finding.note(place, "the sample states nothing"))
    default: break
    }
  }

  private mutating func note(_ claim: ClaimReport, in report: SampleReport, _ finding: Finding) {
    if claim.dependsOnWay { dependent.add(finding.dependence(of: claim, in: report.sample)) }
    if let reason = claim.acknowledged {
      let note = finding.note(
        claim.claim.place(in: report.sample), "\(claim.claim.code)  # \(claim.claim.stated): \(reason)")
      if verbosity == .verbose { acknowledged.add(note) }
      return
    }
    switch claim.verdict {
    case .varies: varying.add(finding.text(of: claim, in: report.sample, since: report.news(of: claim)))
    case .doubtful: doubtful.add(finding.text(of: claim, in: report.sample, since: report.news(of: claim)))
    case .reworded: reworded.add(finding.rewording(of: claim, in: report.sample))
    // What stands in a sample that was not run is told with the sample.
    case .unreached where !report.isNotRun && report.status != .skipped && report.status != .failed:
      let reason = claim.reason(on: releases)
      if failsOn.contains(.unreached) {
        unproved.add(finding.note(claim.claim.place(in: report.sample), "not reached: \(reason)"))
      } else {
        missed.add(reason)
      }
    case .holds, .drifted, .unreached: break
    }
  }
}
