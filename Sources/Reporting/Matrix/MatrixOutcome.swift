import Verification

/// What several releases say alike about a claim or a sample.
struct MatrixOutcome: Sendable {
  let finding: Finding
  /// By `Release.id`, in ascending order.
  let releases: [String]

  /// What one release says.
  struct Finding: Sendable {
    let mark: Mark
    /// What happened, or why nothing did.
    let text: String
    /// The way of running, where the other way gives another verdict.
    var only: Way?
  }

  /// What it comes to; the words are the JSON report's.
  enum Mark: String, Sendable, CaseIterable {
    case holds, reworded, contradicted, notCompiled, notWrittenFor, unreached
  }

  /// Puts together what is told alike, the oldest release first.
  static func all(_ findings: [(release: String, finding: Finding)]) -> [MatrixOutcome] {
    let noisy = noisyMarks(of: findings.map(\.finding))
    var order: [Key] = []
    var grouped: [Key: (finding: Finding, releases: [String])] = [:]
    for (release, finding) in findings {
      let key = Key(finding, isNoisy: noisy.contains(finding.mark))
      if grouped[key] == nil { order.append(key) }
      grouped[key, default: (finding, [])].releases.append(release)
    }
    return order.compactMap { grouped[$0] }.map { MatrixOutcome(finding: $0.finding, releases: $0.releases) }
  }

  /// The marks whose texts are another on each of several releases: a clock, an address or chance speaks there, not the
  /// release.
  private static func noisyMarks(of findings: [Finding]) -> Set<Mark> {
    let texts = Dictionary(grouping: findings, by: \.mark).mapValues { $0.map { Key.comparable($0.text) } }
    return Set(texts.filter { $0.value.count > 2 && Set($0.value).count == $0.value.count }.keys)
  }

  /// What tells two outcomes apart.
  private struct Key: Hashable {
    let mark: Mark
    let text: String
    let only: Way?

    init(_ finding: Finding, isNoisy: Bool) {
      mark = finding.mark
      only = finding.only
      text =
        switch finding.mark {
        // Every release has its own words for what it cannot compile.
        case .notCompiled, .notWrittenFor: ""
        case .holds, .reworded, .contradicted, .unreached: isNoisy ? "" : Self.comparable(finding.text)
        }
    }

    /// Addresses are never the same twice.
    static func comparable(_ text: String) -> String { text.replacing(#/0x[0-9a-f]+/#, with: "0x") }
  }
}

extension MatrixOutcome.Mark {
  /// Whether the claim was asked.
  var isAnswer: Bool {
    switch self {
    case .holds, .reworded, .contradicted: true
    case .notCompiled, .notWrittenFor, .unreached: false
    }
  }

  /// Told apart without colour.
  var sign: String {
    switch self {
    case .holds: "✓"
    case .reworded: "≈"
    case .contradicted: "✗"
    case .notCompiled: "⊘"
    case .notWrittenFor: "–"
    case .unreached: "○"
    }
  }

  var phrase: String {
    switch self {
    case .holds: "as stated"
    case .reworded: "reworded"
    case .contradicted: "otherwise"
    case .notCompiled: "does not compile"
    case .notWrittenFor: "not written for it"
    case .unreached: "not reached"
    }
  }

  var tone: Style.Tone {
    switch self {
    case .holds: .stated
    case .reworded: .warning
    case .contradicted: .actual
    case .notCompiled, .notWrittenFor, .unreached: .quiet
    }
  }
}
