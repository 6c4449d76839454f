import Glibc  // `rounded` comes from libm
import Verification

extension JSON {
  init(release: Release) {
    self = [
      "id": .string(release.id), "version": .string(release.version),
      "implementation": .string(release.implementation), "freeThreaded": .bool(release.freeThreaded),
      "path": .string(release.path),
    ]
  }

  init(section: Coverage.Section) {
    let reasons = section.reasons.counts.sorted { $0.key < $1.key }
    var members: [JSON.Member] = [
      .init("section", .string(section.name)), .init("samples", .int(section.samples)),
      .init("claims", .int(section.claims)),
      .init("unclaimedSamples", .int(section.unclaimed)), .init("unreachedSamples", .int(section.notRun)),
      .init("unreached", .int(section.unreached)),
      .init("reasons", .array(reasons.map { ["reason": .string($0.key), "count": .int($0.value)] })),
    ]
    if section.reasons.others > 0 { members.append(.init("otherReasons", .int(section.reasons.others))) }
    self = .object(members)
  }

  init(tally: Tally, seconds: Double) {
    let members: [JSON.Member] = [
      .init("documents", .int(tally.documents)), .init("questions", .int(tally.questions)),
      .init("samples", .int(tally.samples)),
      .init("claims", .int(tally.claims)), .init("holds", .int(tally.holds)), .init("drifted", .int(tally.drifted)),
      .init("varies", .int(tally.varies)), .init("doubtful", .int(tally.doubtful)),
      .init("reworded", .int(tally.reworded)),
      .init("unreached", .int(tally.unreached)),
      .init("unclaimedSamples", .int(tally.unclaimedSamples)), .init("unreachedSamples", .int(tally.unreachedSamples)),
      .init("failedSamples", .int(tally.failedSamples)), .init("skippedSamples", .int(tally.skippedSamples)),
      .init("dependsOnWay", .int(tally.dependsOnWay)),
    ]
    self = .object(members + Self.record(tally) + [.init("seconds", .microseconds(of: seconds))])
  }

  init(sample report: SampleReport, releases: [Release]) {
    let sample = report.sample
    var members: [JSON.Member] = [
      .init("id", .string(sample.id)), .init("section", .string(sample.section)),
      .init("question", .string(sample.question)),
      .init("level", JSON(sample.level)), .init("firstLine", .int(sample.firstLine)),
      .init("lastLine", .int(sample.lastLine)),
      .init("language", .string(sample.form == .session ? Role.session.name : Role.python.name)),
      .init("status", .string(report.status.rawValue)), .init("reason", JSON(report.reason.map { "\($0)" })),
    ]
    if let failure = report.failure { members.append(.init("failure", JSON(failure: failure, of: sample, releases))) }
    members += [
      .init("runs", .map(of: report.runs, by: releases) { JSON(run: $0, of: sample) }),
      .init("claims", .array(report.claims.map { JSON(claim: $0, releases: releases) })),
    ]
    self = .object(members + Self.record(report))
  }

  private init(failure: SampleReport.Failure, of sample: Sample, _ releases: [Release]) {
    self = [
      "line": failure.line.map { .int(sample.documentLine($0)) } ?? .null, "reason": .string("\(failure.reason)"),
      "releases": .array(releases.map(\.id).filter(failure.releases.contains).map(JSON.string)),
      "stale": .bool(failure.isStale),
    ]
  }

  private init(run: Observation, of sample: Sample) {
    var members: [JSON.Member] = [.init("outcome", .string(run.outcome.name))]
    switch run.outcome {
    case .exited(let status): members.append(.init("exitStatus", .int(Int(status))))
    case .crashed(let signal): members.append(.init("signal", .int(Int(signal))))
    default: break
    }
    if run.outcome == .timedOut, let share = run.share { members.append(.init("share", .microseconds(of: share))) }
    if let line = run.line { members.append(.init("line", .int(sample.documentLine(line)))) }
    members += [
      .init("as", .string(run.way.rawValue)), .init("seconds", .microseconds(of: run.seconds)),
      .init("stdout", .string(run.stdout)), .init("stderr", .string(run.stderr)),
      .init("exception", run.exception.map { JSON(exception: $0, in: sample) } ?? .null),
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
    var members: [JSON.Member] = [.init("line", .int(claim.line))]
    if claim.lastLine > claim.line { members.append(.init("lastLine", .int(claim.lastLine))) }
    if let span = claim.span {
      // A label, or a lead, may stand on lines above it.
      if span.start.line != claim.line { members.append(.init("startLine", .int(span.start.line))) }
      members += [
        .init("column", .int(span.start.column)), .init("endLine", .int(span.end.line)),
        .init("endColumn", .int(span.end.column)),
      ]
    }
    members += [
      .init("kind", .string(claim.kind.rawValue)), .init("code", .string(claim.code)),
    ]
    if let subject = claim.subject { members.append(.init("subject", .string(subject))) }
    members += [
      .init("stated", .string(claim.stated)),
      .init("commentary", JSON(claim.commentary)), .init("hedge", JSON(claim.hedge)),
      .init("source", .string(claim.source.rawValue)), .init("form", .string(claim.form)),
      .init("verdict", .string(report.verdict.rawValue)),
      .init("verdicts", .map(of: report.rulings, by: releases, JSON.init(ruling:))),
    ]
    if let reason = report.acknowledged { members.append(.init("acknowledged", .string(reason))) }
    self = .object(members)
  }

  private init(ruling: Ruling) {
    var members: [JSON.Member]
    switch ruling.verdict {
    case .holds(let actual, let comparison):
      members = [
        .init("verdict", "holds"), .init("actual", .string(actual)), .init("as", .string(ruling.way.rawValue)),
        .init("comparison", .string(comparison.name)),
      ]
    case .reworded(let actual):
      members = [
        .init("verdict", "reworded"), .init("actual", .string(actual)), .init("as", .string(ruling.way.rawValue)),
      ]
    case .contradicted(let actual):
      members = [
        .init("verdict", "contradicted"), .init("actual", .string(actual)), .init("as", .string(ruling.way.rawValue)),
      ]
      if let doubt = ruling.doubt { members.append(.init("doubt", .string(doubt))) }
    case .unreached(let reason):
      members = [
        .init("verdict", "unreached"), .init("actual", .null), .init("as", .string(ruling.way.rawValue)),
        .init("reason", .string("\(reason)")),
      ]
    }
    if ruling.otherWay { members.append(.init("dependsOnWay", .bool(true))) }
    self = .object(members)
  }

  /// A map in the order of the releases; one that says nothing is left out.
  private static func map<Entry>(
    of entries: [String: Entry], by releases: [Release], _ value: (Entry) -> JSON
  ) -> JSON {
    .object(releases.compactMap { release in entries[release.id].map { .init(release.id, value($0)) } })
  }

  /// A clock's digits below a microsecond mean nothing.
  private static func microseconds(of seconds: Double) -> JSON {
    .double((seconds * 1e6).rounded() / 1e6)
  }
}
