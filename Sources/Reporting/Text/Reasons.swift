/// How many samples or claims something did not come to, for each reason.
struct Reasons: Sendable {
  private let noun: String
  private let words: String
  private var counts: [String: Int] = [:]
  private var total = 0
  /// Those whose reason is not kept.
  private var others = 0

  /// More are only counted, so that memory does not grow with the bank.
  private static let most = 1_000
  private static let shown = 8

  /// `of: "sample", "not run"` gives "3 samples were not run".
  init(of noun: String, _ words: String) {
    self.noun = noun
    self.words = words
  }

  mutating func add(_ reason: String) {
    total += 1
    if counts[reason] != nil || counts.count < Self.most { counts[reason, default: 0] += 1 } else { others += 1 }
  }

  /// Empty where there is nothing to say.
  func text(style: Style) -> String {
    guard total > 0 else { return "" }
    let order = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let rest = order.dropFirst(Self.shown)
    var rows = order.prefix(Self.shown).map { (count: $0.value, text: $0.key.visible.cut(to: 160)) }
    if !rest.isEmpty {
      rows.append((rest.reduce(others) { $0 + $1.value }, "for other reasons (`--verbose` says which)"))
    }
    let width = rows.map { String($0.count).count }.max() ?? 0
    let lines = rows.map { row in
      let count = String(row.count)
      return "  " + String(repeating: " ", count: width - count.count) + "\(count)  \(row.text)\n"
    }
    let heading = total == 1 ? "1 \(noun) was \(words)" : "\(total) \(noun)s were \(words)"
    return style.paint(heading, .heading) + "\n" + lines.joined() + "\n"
  }
}
