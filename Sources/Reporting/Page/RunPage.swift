import CPage
import Verification

/// The page of a run. It works without its script: the filters are style, the answers open by themselves.
struct RunPage: Sendable {
  let cards: [RunCard]
  let releases: [Release]
  let coverage: Coverage
  let counts: [VerdictCount]
  let title: String
  let extent: String
  let conditions: Conditions?

  var text: String {
    let filters = filters
    return HTMLPage(
      title: "verify: \(title)",
      style: HTMLPage.text(of: verify_page_style) + HTMLPage.text(of: verify_run_style)
        + filters.map(\.style).joined(),
      body: """
        <header>
        <h1>\(HTML.text(title))</h1>
        <p class="extent">\(HTML.text(extent.withoutEnd))</p>
        \(overview)</header>
        \(cards.isEmpty ? "" : tools(filters))<main>
        \(findings)\(sections)<p class="nothing"\(cards.isEmpty ? "" : " hidden")>\
        \(cards.isEmpty ? "There are no samples." : "No answer fits these filters.")</p>
        </main>
        \(footer)
        """,
      script: HTMLPage.text(of: verify_run_script)
    ).text
  }

  // MARK: How it went

  private var overview: String {
    let shown = counts.filter { $0.count > 0 }
    guard !shown.isEmpty else { return "" }
    let parts = shown.map { "<i class=\"\($0.verdict.rawValue)\" style=\"flex-grow: \($0.count)\"></i>" }
    let entries = shown.map { count in
      "<li><i class=\"\(count.verdict.rawValue)\">\(count.verdict.sign)</i> <b>\(count.count)</b> \(count.phrase)</li>"
    }
    return """
      <div class="stack" aria-hidden="true">\(parts.joined())</div>
      <ul class="counts" aria-label="Claims by verdict">\(entries.joined())</ul>
      \(table)
      """
  }

  /// A row for each section.
  private var table: String {
    guard coverage.sections.count > 1 else { return "" }
    let toLookAt = Dictionary(grouping: cards.filter { $0.gravest != nil }, by: \.section).mapValues(\.count)
    let rows = coverage.sections.map { section in
      let open = toLookAt[section.name] ?? 0
      let silent = section.unclaimed + section.notRun
      let good = section.samples - open - silent
      let parts = [("holds", good), ("drifted", open), ("unreached", silent)].filter { $0.1 > 0 }.map {
        "<i class=\"\($0.0)\" style=\"flex-grow: \($0.1)\"></i>"
      }
      return """
        <tr><th scope="row">\(HTML.text(section.name))</th><td>\(section.samples)</td><td>\(section.claims)</td>\
        <td>\(open > 0 ? "<b>\(open)</b>" : "0")</td><td>\(section.unclaimed)</td><td>\(section.notRun)</td>\
        <td class="wide"><span class="stack" aria-hidden="true">\(parts.joined())</span></td></tr>

        """
    }
    return """
      <details class="by-section"><summary>By section</summary>
      <div class="scroll"><table>
      <thead><tr><th scope="col">Section</th><th scope="col">Samples</th><th scope="col">Claims</th>\
      <th scope="col">To look at</th><th scope="col">State nothing</th><th scope="col">Not run</th><td></td></tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table></div>
      </details>

      """
  }

  private var footer: String {
    let lines = conditions.map { ["sandbox: \($0.sandbox)"] + $0.lacks.map { "it lacks: \($0)" } + $0.loosened } ?? []
    let names = releases.map { "\($0.implementation) \($0.version)\($0.freeThreaded ? " (free-threaded)" : "")" }
    let words = ([names.joined(separator: ", ")] + lines).filter { !$0.isEmpty }.map { HTML.text($0) }
    return "<footer><p class=\"extent\">\(words.joined(separator: " · "))</p></footer>\n"
  }

  // MARK: Filters

  private var filters: [PageFilter] {
    func choices(_ values: [String], _ id: (Int, String) -> String, _ has: (RunCard, String) -> Bool)
      -> [PageFilter.Choice]
    {
      values.enumerated().map { number, name in
        PageFilter.Choice(value: id(number, name), name: name, count: cards.count { has($0, name) })
      }
    }
    let verdicts = RunCard.verdictOrder.filter { verdict in cards.contains { $0.verdicts.contains(verdict) } }
    let levels = cards.compactMap(\.level).unique
    let ids = ReleaseFolding(releases).ids.filter { id in cards.contains { $0.releases.contains(id) } }
    let numbers = Dictionary(uniqueKeysWithValues: releases.enumerated().map { ($0.element.id, $0.offset) })
    return [
      PageFilter(
        legend: "Verdict", name: "verdict",
        choices: verdicts.map { verdict in
          .init(value: verdict, name: verdict.inWords, count: cards.count { $0.verdicts.contains(verdict) })
        }
      ) { ".answer:not([data-verdicts~=\"\($0)\"])" },
      PageFilter(
        legend: "Section", name: "section",
        choices: choices(coverage.sections.map(\.name), { number, _ in "\(number)" }) { $0.section == $1 }
      ) { ".answer:not([data-section=\"\($0)\"])" },
      PageFilter(
        legend: "Level", name: "level", choices: choices(levels, { number, _ in "\(number)" }) { $0.level == $1 }
      ) {
        ".answer:not([data-level=\"\($0)\"])"
      },
      PageFilter(
        legend: "Wrong on", name: "release",
        choices: releases.count > 1
          ? choices(ids, { _, id in "\(numbers[id] ?? 0)" }) { $0.releases.contains($1) } : []
      ) { ".answer:not([data-releases~=\"\($0)\"])" },
    ]
  }

  private func tools(_ filters: [PageFilter]) -> String {
    """
    <div class="filters" role="search" aria-label="Filters">
    \(filters.map(\.text).joined())<div class="tools" hidden>
    <input type="search" placeholder="Find in answers" aria-label="Find in answers">
    <button type="button">Open all</button> <output></output>
    </div>
    </div>

    """
  }

  // MARK: Answers

  private var numbers: RunCard.Numbers {
    RunCard.Numbers(
      sections: coverage.sections.map(\.name), levels: cards.compactMap(\.level).unique, releases: releases.map(\.id))
  }

  /// The gravest first; of one kind in the bank's order.
  private var findings: String {
    let numbers = numbers
    let found = AnnotationRule.all.indices.flatMap { rank in cards.filter { $0.gravest == rank } }
    guard !found.isEmpty else { return "" }
    return """
      <section id="findings">
      <h2>To look at <small>\(found.count)</small></h2>
      \(found.map { $0.text(numbers) }.joined())</section>

      """
  }

  private var sections: String {
    let numbers = numbers
    let others = Dictionary(grouping: cards.filter { $0.gravest == nil }, by: \.section)
    return coverage.sections.compactMap { section in
      others[section.name].map { cards in
        """
        <section>
        <h2>\(HTML.text(section.name)) <small>\(cards.count)</small></h2>
        \(cards.map { $0.text(numbers) }.joined())</section>

        """
      }
    }.joined()
  }
}

extension ClaimReport.Overall {
  /// Told apart without colour.
  fileprivate var sign: String {
    switch self {
    case .holds: "✓"
    case .drifted: "✗"
    case .varies: "≠"
    case .doubtful: "?"
    case .reworded: "≈"
    case .unreached: "○"
    }
  }
}

extension String {
  fileprivate var withoutEnd: String { String(prefix { $0 != "\n" }) }
  fileprivate var inWords: String { replacing("-", with: " ") }
}

extension [String] {
  /// Each once, where it first comes.
  fileprivate var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
