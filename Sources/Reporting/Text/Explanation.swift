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
    let rulings: [Ruling?]

    /// - Parameter rulings: by the claim's place in `ReadSample.allClaims`; nil: nothing that happened made it a claim.
    package init(release: Release, observation: Observation, rulings: [Ruling?]) {
      self.release = release
      self.observation = observation
      self.rulings = rulings
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
    var out = "\(style.paint(sample.id.visible, .heading))  \(style.paint(sample.place.description.visible, .place))\n"
    out += folded { $0.observation.summary }.map { "\($0)\n" }.joined() + "\n"
    let claims = Dictionary(grouping: read.allClaims.indices, by: { read.allClaims[$0].line })
    let asides = Dictionary(grouping: read.asides, by: \.line)
    let lines = sample.text.split(separator: "\n", omittingEmptySubsequences: false)
    for (offset, line) in lines.enumerated() {
      let number = sample.firstLine + offset
      out += "\(style.paint(String(number).padded(left: 5), .quiet)) │ \(String(line).visibleLine)\n"
      out += notes(claims[number] ?? [], asides[number] ?? [])
    }
    for line in claims.keys.filter({ $0 < sample.firstLine || $0 > sample.lastLine }).sorted() {
      out +=
        "\n\(style.paint(String(line).padded(left: 5), .quiet)) │ \(style.paint("(\(read.allClaims[claims[line]?.first ?? 0].form))", .quiet))\n"
      out += notes(claims[line] ?? [], [])
    }
    return out
  }

  private func notes(_ claims: [Int], _ asides: [ReadSample.Aside]) -> String {
    asides.map { row(style.paint("no claim", .quiet) + ": \($0.reason.visible)") }.joined() + claims.map(note).joined()
  }

  private func note(_ index: Int) -> String {
    let claim = read.allClaims[index]
    var head = "\(style.paint("claim", .heading)) (\(claim.kind.rawValue), read as \"\(claim.form)\"): "
    head += style.paint(claim.stated.visible.cut(to: 160), .stated)
    if claim.source == .prose { head += " from `\(claim.code.visible)`" }
    if let subject = claim.subject { head += " for `\(subject.visible)`" }
    if let hedge = claim.hedge { head += "; hedged: \(hedge.visible)" }
    if let commentary = claim.commentary { head += "; commentary: \(commentary.visible.cut(to: 120))" }
    if let releases = claim.releases { head += "; for \(releases)" }
    let verdicts = folded { entry in
      guard entry.rulings.indices.contains(index), let ruling = entry.rulings[index] else {
        return style.paint("no claim here", .quiet) + ": nothing that happened resembles it"
      }
      return verdict(ruling) + visits(entry.observation.visits[index] ?? [])
    }
    return row(head) + verdicts.map { row("  \($0)") }.joined()
  }

  private func verdict(_ ruling: Ruling) -> String {
    let way = ruling.otherWay ? ", but only as typed at the prompt" : ""
    return switch ruling.verdict {
    case .holds(let actual, let comparison):
      style.paint("holds", .good) + " by \"\(comparison)\"\(way): \(actual.visible.cut(to: 160))"
    case .reworded(let actual): style.paint("reworded", .warning) + ": \(actual.visible.cut(to: 160))"
    case .contradicted(let actual): style.paint("contradicted", .bad) + ": \(actual.visible.cut(to: 160))"
    case .unreached(let reason): style.paint("not reached", .quiet) + ": \(reason.visible)"
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
    return "\(way): \(Ending(outcome, exception: exception?.text.visible.cut(to: 160)).past)"
  }
}

extension String {
  fileprivate func padded(left width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
