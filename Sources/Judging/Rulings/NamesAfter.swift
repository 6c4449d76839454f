import Verification
import Vocabulary

/// The names that a statement binds or works on, as they were after it: `nums.sort()  # [1, 2]`, `total += 1  # 3`.
struct NamesAfter {
  /// In the order in which they stand; each with the values of all visits.
  private let names: [(name: String, actual: Actual)]
  private let assigns: Assignment?

  init(_ visits: [Visit], code: String) {
    var order: [String] = []
    var values: [String: [Value]] = [:]
    for named in visits.lazy.flatMap(\.names) {
      if values[named.name] == nil { order.append(named.name) }
      values[named.name, default: []].append(named.value)
    }
    names = order.compactMap { name in
      Actual.together(values[name] ?? []).map { (name, $0) }
    }
    assigns = Assignment(code)
  }

  func value(of subject: String) -> Actual? { names.first { $0.name == subject }?.actual }

  /// Whether the names bear out what is stated. A value of the statement's own that has the stated shape comes first:
  /// then the comment speaks of that, and a name that happens to have the stated value says nothing.
  func holds(_ stated: Stated, beside value: Actual?) -> Verdict? {
    if let pairs = pairsHold(stated) { return pairs }
    let stated = stated.becoming ?? stated
    guard stated.isExact else { return nil }
    if let value, assigns?.isAugmented != true, assigns?.isPlaced != true, value.hasShape(of: stated) { return nil }
    if candidates.count > 1 {
      let together = Actual(candidates)
      if let comparison = Comparison.holding(of: .comment, stated, together) {
        return .holds(actual: together.text, comparison: comparison.agreement)
      }
    }
    for actual in candidates {
      if let (comparison, actual) = Comparison.holding(stated, actual) {
        return .holds(actual: actual.text, comparison: comparison.agreement)
      }
    }
    return nil
  }

  /// The name that the author must have meant, if none has the stated value: the first of the stated shape.
  func alike(_ stated: Stated) -> Actual? {
    let stated = stated.becoming ?? stated
    guard stated.isExact else { return nil }
    let last = candidates.map { $0.visits.last ?? $0 }
    return last.first { $0.hasShape(of: stated) } ?? (assigns == nil ? nil : last.first)
  }

  /// For `nums[1:3] = [8]  # [1, 8, 4]`: the container, where it has the stated shape.
  func container(like stated: Stated) -> Actual? {
    guard assigns?.isPlaced == true, stated.isExact else { return nil }
    return candidates.map { $0.visits.last ?? $0 }.first { $0.hasShape(of: stated) }
  }

  /// Of an assignment the targets, else every name.
  private var candidates: [Actual] {
    guard let assigns else { return names.map(\.actual) }
    let targets = names.filter { assigns.targets.contains($0.name) }
    return (targets.isEmpty ? names : targets).map(\.actual)
  }

  /// `a = 1, b = 2`, `a == [1]`, `a: 1`.
  private func pairsHold(_ stated: Stated) -> Verdict? {
    let pairs = stated.text.parts(by: .signsAndWords).map(NameAndValue.init)
    var actuals: [String] = []
    for pair in pairs {
      guard let pair, let actual = value(of: pair.name), Comparison.holding(Stated(pair.value), actual) != nil else {
        return nil
      }
      actuals.append("\(pair.name) = \((actual.visits.last ?? actual).text)")
    }
    return actuals.isEmpty
      ? nil : .holds(actual: actuals.joined(separator: ", "), comparison: Comparison.value.agreement)
  }
}

/// `a = 1`, `a == 1`, `a: 1`, `a is 1`.
private struct NameAndValue {
  let name: String
  let value: String

  private static let signs = StateLinks.ofPairs.all.map { $0.last?.isLetter == true ? $0 + " " : $0 }

  init?(_ text: String) {
    let name = text.prefix { $0 == "_" || $0.isLetter || $0.isNumber || $0 == "." }
    let rest = String(text.dropFirst(name.count)).trimmed
    guard !name.isEmpty, let sign = Self.signs.first(where: rest.hasPrefix) else {
      return nil
    }
    self.name = String(name)
    value = String(rest.dropFirst(sign.count)).trimmed
  }
}

extension Actual {
  /// Whether it is the same kind of literal.
  fileprivate func hasShape(of stated: Stated) -> Bool {
    let actual = visits.last ?? self
    switch (stated.literal, actual.literal) {
    case (.integer, .integer), (.integer, .float), (.float, .integer), (.float, .float), (.string, .string),
      (.bytes, .bytes), (.constant, .constant), (.tuple, .tuple), (.list, .list), (.set, .set), (.dict, .dict),
      (.call, .call), (.angle, .angle):
      return true
    default: return false
    }
  }
}
