import Verification

/// One sample explained for `verify show`: line by line what was read in its comments and why, what was seen on every release,
/// and by which comparison it was judged.
package struct Explanation: Sendable {
  private let read: ReadSample
  private let seen: [Seen]
  private let style: Style

  /// What one release showed.
  package struct Seen: Sendable {
    let release: Release
    let observation: Observation
    let rulings: [Claim.ID: Ruling]
    let judgements: [Claim.ID: Judgement]

    /// - Parameter rulings: what became of the claims; one that is missing is none.
    /// - Parameter judgements: how the first run was judged, with what decided whether it answers the claim.
    package init(
      release: Release, observation: Observation, rulings: [Claim.ID: Ruling], judgements: [Claim.ID: Judgement]
    ) {
      self.release = release
      self.observation = observation
      self.rulings = rulings
      self.judgements = judgements
    }
  }

  package init(of read: ReadSample, seen: [Seen], style: Style) {
    self.read = read
    self.seen = seen
    self.style = style
  }

  /// The whole explanation, ending in a line end.
  package var text: String {
    let sample = read.sample
    var out = "\(style.paint(sample.id.visible, .heading))  \(style.painted(sample.place))\n"
    out += folded { $0.observation.summary }.map { "\($0)\n" }.joined() + "\n"
    let claims = Dictionary(grouping: read.allClaims, by: \.line)
    let dismissed = Dictionary(grouping: read.dismissedComments, by: \.line)
    let lines = sample.text.split(separator: "\n", omittingEmptySubsequences: false)
    for (offset, line) in lines.enumerated() {
      let number = sample.documentLine(offset + 1)
      out += "\(style.paint(String(number).padded(left: 5), .quiet)) │ \(String(line).visibleLine)\n"
      out += notes(claims[number] ?? [], dismissed[number] ?? [])
    }
    for line in claims.keys.filter({ sample.line(atDocumentLine: $0) == nil }).sorted() {
      out +=
        "\n\(style.paint(String(line).padded(left: 5), .quiet)) │ \(style.paint("(\(claims[line]?.first?.form ?? ""))", .quiet))\n"
      out += notes(claims[line] ?? [], [])
    }
    return out
  }

  private func notes(_ claims: [Claim], _ dismissed: [ReadSample.DismissedComment]) -> String {
    dismissed.map { row(style.paint("no claim", .quiet) + ": \($0.reason.visible)") }.joined()
      + claims.map(note).joined()
  }

  private func note(_ claim: Claim) -> String {
    var head = "\(style.paint("claim", .heading)) (\(claim.kind.rawValue), read as \"\(claim.form)\"): "
    head += style.paint(claim.stated.visible.cut(to: 160), .stated)
    if claim.source == .prose { head += " from `\(claim.code.visible)`" }
    if let subject = claim.subject { head += " for `\(subject.visible)`" }
    if let hedge = claim.hedge { head += "; hedged: \(hedge.visible)" }
    if let commentary = claim.commentary { head += "; commentary: \(commentary.visible.cut(to: 120))" }
    if let releases = claim.releases { head += "; for \(releases)" }
    let verdicts = folded { entry in
      let evidence = entry.judgements[claim.id]?.evidence
      guard let ruling = entry.rulings[claim.id] else {
        return style.paint("no claim here", .quiet) + ": \(evidence ?? "it was not asked")"
      }
      return verdict(ruling) + visits(entry.observation.visits[claim.id] ?? [])
        + why(ruling, entry.judgements[claim.id])
    }
    return row(head) + verdicts.map { row("  \($0)") }.joined()
  }

  /// What decided that it is a claim.
  private func why(_ ruling: Ruling, _ judgement: Judgement?) -> String {
    if let doubt = ruling.doubt { return "  (it may be a claim, but \(doubt))" }
    guard let judgement else { return "" }
    return judgement.relevance == .isCommentary
      ? "  (a claim, as the rest of the sample tells)" : "  (a claim: \(judgement.evidence))"
  }

  private func verdict(_ ruling: Ruling) -> String {
    let way = ruling.otherWay ? ", but only as typed at the prompt" : ""
    return switch ruling.verdict {
    case .holds(let actual, let comparison):
      style.paint("holds", .good) + " by \"\(comparison.name)\"\(way): \(actual.visible.cut(to: 160))"
    case .reworded(let actual): style.paint("reworded", .warning) + ": \(actual.visible.cut(to: 160))"
    case .contradicted(let actual): style.paint("contradicted", .bad) + ": \(actual.visible.cut(to: 160))"
    case .unreached(let reason): style.paint("not reached", .quiet) + ": \("\(reason)".visible)"
    }
  }

  /// What was seen each time, where that says more than the verdict.
  private func visits(_ visits: [Visit]) -> String {
    visits.count > 1 ? "  (seen \(visits.count) times)" : ""
  }

  /// One line for each thing said, with the releases that say it.
  private func folded(_ say: (Seen) -> String) -> [String] {
    let folding = ReleaseFolding(seen.map(\.release))
    var order: [String] = []
    var releases: [String: Set<String>] = [:]
    for entry in seen {
      let said = say(entry)
      if releases[said] == nil { order.append(said) }
      releases[said, default: []].insert(entry.release.id)
    }
    return order.map { said in
      (folding.name(releases[said] ?? []).map { style.paint($0, .place) + "  " } ?? "") + said
    }
  }

  private func row(_ text: String) -> String { "      │ \(text)\n" }
}

extension Observation {
  /// How the run ended, in one line.
  fileprivate var summary: String {
    let way = way == .script ? "run as a script" : "typed at the prompt"
    let ending = Ending(outcome, exception: exception?.text.visible.cut(to: 160)).past
    guard outcome == .timedOut, let share else { return "\(way): \(ending)" }
    return
      "\(way): \(ending), of which it was given \(Int((share * 1000).rounded())) ms, for before it had not ended in all of it"
  }
}

extension String {
  fileprivate func padded(left width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
