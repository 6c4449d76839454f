import Verification

/// What of each section was proved: how many samples state nothing or were not run, how many claims were not reached, why.
struct Coverage: Sendable, Hashable {
  /// In the order in which the sections first come.
  private(set) var sections: [Section] = []
  private var places: [String: Int] = [:]

  /// The counts of one section.
  struct Section: Sendable, Hashable {
    let name: String
    var samples = 0
    var claims = 0
    /// Samples that ran and state nothing.
    var unclaimed = 0
    /// Samples that could not be run; those that their author skips are not among them.
    var notRun = 0
    /// Claims that were not reached on any release.
    var unreached = 0
    /// Why samples were not run and claims not reached.
    var reasons = ReasonCounts()

    var isWhole: Bool { unclaimed + notRun + unreached == 0 }
  }

  mutating func add(_ document: DocumentReport) {
    for sample in document.samples {
      let place = places[sample.sample.section] ?? sections.count
      if place == sections.count {
        places[sample.sample.section] = place
        sections.append(Section(name: sample.sample.section))
      }
      sections[place].add(sample)
    }
  }

  /// The sections in which something was left unproved, a line each with its reasons below; empty where there are none.
  func text(style: Style) -> String {
    let open = sections.filter { !$0.isWhole }
    guard !open.isEmpty else { return "" }
    let width = open.map(\.name.count).max() ?? 0
    let lines = open.map { section in
      "  \(section.name.padded(to: width).visible)  \(section.words)\n"
        + section.reasons.sorted.prefix(5).map { reason, count in
          "  \("".padded(to: width))    \(count)  \(reason.visible.cut(to: 120))\n"
        }.joined()
    }
    return style.paint("Not proved, by section", .heading) + "\n" + lines.joined() + "\n"
  }
}

extension Coverage.Section {
  fileprivate mutating func add(_ sample: SampleReport) {
    samples += 1
    guard sample.status != .skipped else { return }
    claims += sample.claims.count
    switch sample.status {
    case .unclaimed: unclaimed += 1
    case .unreached, .failed:
      if sample.isNotRun || sample.status == .failed { notRun += 1 }
      if let reason = sample.reason { reasons.add("\(reason)") }
    default: break
    }
    for claim in sample.claims where claim.verdict == .unreached {
      unreached += 1
      guard !sample.isNotRun, let reason = claim.firstReason else { continue }
      reasons.add("\(reason)")
    }
  }

  fileprivate var words: String {
    var parts = ["\(samples) sample\(samples == 1 ? "" : "s")"]
    if unclaimed > 0 { parts.append("\(unclaimed) state\(unclaimed == 1 ? "s" : "") nothing") }
    if notRun > 0 { parts.append("\(notRun) not run") }
    if unreached > 0 { parts.append("\(unreached) claim\(unreached == 1 ? "" : "s") not reached") }
    return parts.joined(separator: ", ")
  }
}
