import Verification

/// Finds out what a document would have to say in the place of what it says wrongly.
package struct Corrector: Sendable {
  private let document: DocumentLines
  /// In ascending order.
  private let releases: [Release]

  /// - Parameters:
  ///   - bytes: the document as it was read.
  ///   - releases: those asked for.
  ///   - spelling: how a text has to stand in it.
  package init(_ bytes: [UInt8], releases: [Release], spelling: TextSpelling = .plain) {
    document = DocumentLines(bytes, spelling: spelling)
    self.releases = releases.sorted { ($0.number, $0.id) < ($1.number, $1.id) }
  }

  /// What becomes of every claim that is not as it should be, in the report's order.
  package func findings(in report: DocumentReport) -> [Finding] {
    report.samples.flatMap { sample in sample.claims.compactMap { finding(on: $0, in: sample) } }
  }

  private func finding(on report: ClaimReport, in sample: SampleReport) -> Finding? {
    let claim = report.claim
    // That it varies is known to its author, and wanted.
    if report.acknowledged != nil { return nil }
    func refused(_ refusal: Refusal) -> Finding {
      .refused(.init(place: sample.place(of: claim), claim: claim, verdict: report.verdict, refusal: refusal))
    }
    switch report.verdict {
    case .holds where !report.dependsOnWay: return nil
    case .unreached: return report.unrepeated.map { refused(.doesNotRepeat($0)) }
    case .holds, .drifted, .varies, .doubtful, .reworded: break
    }
    guard let stale = StaleClaim(report, in: sample, of: document) else { return refused(.isInWords) }
    guard let first = releases.lazy.compactMap({ stale.restatings[$0.id] }).first else { return nil }
    for (release, restating) in stale.restatings where isOfInterpreter(restating.seen.text, on: release) {
      return refused(.holdsPath)
    }
    let outcome = stale.outcome(first)
    if report.verdict == .varies || !stale.isAlike(outcome) { return refused(disagreement(report, stale)) }
    let texts: [String]
    switch outcome {
    case .refused(let refusal): return refused(refusal)
    case .texts(let found): texts = found
    }
    let layout = Layout(
      document: document, claim: claim, span: stale.span,
      origins: [sample.sample.origin] + sample.sample.outputs.map(\.origin))
    let restatements = Self.restatements(texts, layout)
    guard !restatements.found.isEmpty else { return refused(restatements.isForWords ? .wordsBetween : .doesNotVerify) }
    return .correction(
      Correction(
        sample: sample.sample.id, place: sample.place(of: claim), claim: claim, verdict: report.verdict,
        written: stale.written, restatements: restatements.found, dangers: dangers(of: report, first)))
  }

  /// Whether a text shows where the interpreter has its library.
  private func isOfInterpreter(_ text: String, on release: String) -> Bool {
    guard let path = releases.first(where: { $0.id == release })?.path else { return false }
    let folder = path.split(separator: "/").dropLast(2).map { "/\($0)" }.joined()
    return text.holds("\(folder)/lib/python") || text.holds("\(folder)/lib/pypy") || text.holds(path)
  }

  private static func restatements(_ texts: [String], _ layout: Layout) -> (found: [Restatement], isForWords: Bool) {
    var found: [Restatement] = []
    var isForWords = false
    for text in texts.flatMap({ layout.fitting($0) }) {
      switch layout.edits(writing: text) {
      case .success(let edits) where !edits.isEmpty && !found.contains { $0.edits == edits }:
        found.append(Restatement(text: text, edits: edits))
      case .success: break
      case .failure(.words): isForWords = true
      case .failure(.noRoom): break
      }
    }
    return (found, isForWords)
  }

  private func disagreement(_ report: ClaimReport, _ stale: StaleClaim) -> Refusal {
    var shown: [String: String] = [:]
    for (release, ruling) in report.rulings {
      if let restating = stale.restatings[release] {
        shown[release] = restating.outcome.texts?.first ?? restating.seen.text
      } else if ruling.verdict.isAnswer {
        shown[release] = report.claim.stated
      }
    }
    return .releasesDisagree(note: VersionNote.text(releases, shown))
  }

  private func dangers(of report: ClaimReport, _ restating: Restating) -> [Danger] {
    let isUnreached = releases.contains { release in
      switch report.rulings[release.id]?.verdict {
      case .unreached(.statedFor), .unreached(.writtenFor): false
      case .unreached: true
      case .holds, .reworded, .contradicted, nil: false
      }
    }
    let found: [(Danger, Bool)] = [
      (.doubtful, report.verdict == .doubtful), (.hedged, report.claim.hedge != nil),
      (.prose, report.claim.source == .prose), (.way, report.dependsOnWay),
      (.reworded, report.verdict == .reworded), (.exception, restating.changesKind), (.unreached, isUnreached),
    ]
    return found.filter(\.1).map(\.0)
  }
}

extension SampleReport {
  fileprivate func place(of claim: Claim) -> Place { Place(path: sample.path, line: claim.line) }
}

extension ClaimReport {
  /// Whether it is true in one way of running only.
  var dependsOnWay: Bool { rulings.values.contains { $0.otherWay && $0.actualOtherwise != nil } }

  /// How it does not repeat, on the first release of which that is known.
  fileprivate var unrepeated: String? {
    guard case .doesNotRepeat(let how)? = firstReason else { return nil }
    return "\(Reason.doesNotRepeat(how))"
  }
}
