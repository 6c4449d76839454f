import Glibc  // `rounded` comes from libm
import Verification

extension JSONValue {
  init(release: Release) {
    self = [
      "id": .string(release.id), "version": .string(release.version),
      "implementation": .string(release.implementation), "freeThreaded": .bool(release.freeThreaded),
      "path": .string(release.path),
    ]
  }

  init(section: Coverage.Section) {
    let reasons = section.reasons.counts.sorted { $0.key < $1.key }
    var members: [(name: String, value: JSONValue)] = [
      ("section", .string(section.name)), ("samples", .int(section.samples)), ("claims", .int(section.claims)),
      ("unclaimedSamples", .int(section.unclaimed)), ("unreachedSamples", .int(section.notRun)),
      ("unreached", .int(section.unreached)),
      ("reasons", .array(reasons.map { ["reason": .string($0.key), "count": .int($0.value)] })),
    ]
    if section.reasons.others > 0 { members.append(("otherReasons", .int(section.reasons.others))) }
    self = .object(members)
  }

  init(tally: Tally, seconds: Double) {
    let members: [(name: String, value: JSONValue)] = [
      ("documents", .int(tally.documents)), ("questions", .int(tally.questions)), ("samples", .int(tally.samples)),
      ("claims", .int(tally.claims)), ("holds", .int(tally.holds)), ("drifted", .int(tally.drifted)),
      ("varies", .int(tally.varies)), ("reworded", .int(tally.reworded)), ("unreached", .int(tally.unreached)),
      ("unclaimedSamples", .int(tally.unclaimedSamples)), ("unreachedSamples", .int(tally.unreachedSamples)),
      ("skippedSamples", .int(tally.skippedSamples)), ("dependsOnWay", .int(tally.dependsOnWay)),
    ]
    self = .object(members + Self.record(tally) + [("seconds", .microseconds(of: seconds))])
  }

  init(sample report: SampleReport, releases: [Release]) {
    let sample = report.sample
    let members: [(name: String, value: JSONValue)] = [
      ("id", .string(sample.id)), ("section", .string(sample.section)), ("question", .string(sample.question)),
      ("level", JSONValue(sample.level)), ("firstLine", .int(sample.firstLine)), ("lastLine", .int(sample.lastLine)),
      ("language", .string(sample.form == .session ? Role.session.name : Role.python.name)),
      ("status", .string(report.status.rawValue)), ("reason", JSONValue(report.reason)),
      ("runs", .map(of: report.runs, by: releases) { JSONValue(run: $0, of: sample) }),
      ("claims", .array(report.claims.map { JSONValue(claim: $0, releases: releases) })),
    ]
    self = .object(members + Self.record(report))
  }

  private init(run: Observation, of sample: Sample) {
    var members: [(name: String, value: JSONValue)] = [("outcome", .string(run.outcome.name))]
    switch run.outcome {
    case .exited(let status): members.append(("exitStatus", .int(Int(status))))
    case .crashed(let signal): members.append(("signal", .int(Int(signal))))
    default: break
    }
    if let line = run.line { members.append(("line", .int(sample.documentLine(line)))) }
    members += [
      ("as", .string(run.way.rawValue)), ("seconds", .microseconds(of: run.seconds)),
      ("stdout", .string(run.stdout)), ("stderr", .string(run.stderr)),
      ("exception", run.exception.map { JSONValue(exception: $0, in: sample) } ?? .null),
    ]
    self = .object(members)
  }

  private init(exception: Raised, in sample: Sample) {
    self = [
      "type": .string(exception.type), "message": .string(exception.message),
      "line": exception.line.map { .int(sample.documentLine($0)) } ?? .null,
    ]
  }

  private init(claim report: ClaimReport, releases: [Release]) {
    let claim = report.claim
    var members: [(name: String, value: JSONValue)] = [("line", .int(claim.line))]
    if claim.lastLine > claim.line { members.append(("lastLine", .int(claim.lastLine))) }
    members += [
      ("kind", .string(claim.kind.rawValue)), ("code", .string(claim.code)),
    ]
    if let subject = claim.subject { members.append(("subject", .string(subject))) }
    members += [
      ("stated", .string(claim.stated)),
      ("commentary", JSONValue(claim.commentary)), ("hedge", JSONValue(claim.hedge)),
      ("source", .string(claim.source.rawValue)), ("form", .string(claim.form)),
      ("verdict", .string(report.verdict.rawValue)),
      ("verdicts", .map(of: report.rulings, by: releases, JSONValue.init(ruling:))),
    ]
    if let reason = report.acknowledged { members.append(("acknowledged", .string(reason))) }
    self = .object(members)
  }

  private init(ruling: Ruling) {
    var members: [(name: String, value: JSONValue)]
    switch ruling.verdict {
    case .holds(let actual, let comparison):
      members = [
        ("verdict", "holds"), ("actual", .string(actual)), ("as", .string(ruling.way.rawValue)),
        ("comparison", .string(comparison)),
      ]
    case .reworded(let actual):
      members = [("verdict", "reworded"), ("actual", .string(actual)), ("as", .string(ruling.way.rawValue))]
    case .contradicted(let actual):
      members = [("verdict", "contradicted"), ("actual", .string(actual)), ("as", .string(ruling.way.rawValue))]
    case .unreached(let reason):
      members = [
        ("verdict", "unreached"), ("actual", .null), ("as", .string(ruling.way.rawValue)),
        ("reason", .string(reason)),
      ]
    }
    if ruling.otherWay { members.append(("dependsOnWay", .bool(true))) }
    self = .object(members)
  }

  /// A map in the order of the releases; one that says nothing is left out.
  private static func map<Entry>(
    of entries: [String: Entry], by releases: [Release], _ value: (Entry) -> JSONValue
  ) -> JSONValue {
    .object(releases.compactMap { release in entries[release.id].map { (name: release.id, value: value($0)) } })
  }

  /// A clock's digits below a microsecond mean nothing.
  private static func microseconds(of seconds: Double) -> JSONValue {
    .number((seconds * 1e6).rounded() / 1e6)
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  init(stringLiteral text: String) {
    self = .string(text)
  }
}
