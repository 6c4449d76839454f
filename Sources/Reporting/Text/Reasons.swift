/// How many samples or claims something did not come to, for each reason.
struct Reasons: Sendable {
  private let noun: String
  private let words: String
  private var counts = ReasonCounts()
  private var total = 0

  private static let shown = 8

  /// `of: "sample", "not run"` gives "3 samples were not run".
  init(of noun: String, _ words: String) {
    self.noun = noun
    self.words = words
  }

  mutating func add(_ reason: String) {
    total += 1
    counts.add(reason)
  }

  /// Empty where there is nothing to say.
  func text(style: Style) -> String {
    guard total > 0 else { return "" }
    let order = counts.sorted
    let rest = order.dropFirst(Self.shown)
    var rows = order.prefix(Self.shown).map { (count: $0.count, text: $0.reason.visible.cut(to: 160)) }
    if !rest.isEmpty {
      rows.append((rest.reduce(counts.others) { $0 + $1.count }, "for other reasons (`--verbose` says which)"))
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
