import Verification

/// Whether one literal states another: by value, with elisions, and without what differs from run to run.
struct LiteralMatch {
  /// How many values may still be compared. Elisions and unordered items would otherwise allow more than linear time.
  var budget: Int

  static func states(_ stated: PythonLiteral, _ actual: PythonLiteral, length: Int) -> Bool {
    var match = LiteralMatch(budget: 1_000 + 2 * length)
    return match.states(stated, actual)
  }

  mutating func states(_ stated: PythonLiteral, _ actual: PythonLiteral) -> Bool {
    guard budget > 0 else { return false }
    budget -= 1
    switch (stated, actual) {
    case (.elision, _), (.set([.elision]), .dict): return true
    case (.float(let stated), .float(let actual)): return StatedDigits(stated).states(actual)
    case (.complex(let real, let imaginary), .complex(let otherReal, let otherImaginary)):
      return Double(real) == Double(otherReal) && StatedDigits(imaginary).states(otherImaginary)
    case (.string(let stated), .string(let actual)):
      return stated == actual || Wildcards(ShownText(stated).bytes)?.match(ShownText(actual).bytes) == true
    case (.tuple(let stated), .tuple(let actual)), (.list(let stated), .list(let actual)):
      return sequence(stated, actual)
    case (.set(let stated), .set(let actual)): return unordered(stated, actual)
    case (.dict(let stated), .dict(let actual)):
      return unordered(stated.map(\.pair), actual.map(\.pair))
    case (.call(let name, let stated), .call(let otherName, let actual)):
      return Self.sameName(name, otherName) && arguments(stated, actual, ordered: name.hasSuffix("OrderedDict"))
    // As Python 2 showed it.
    case (.call("set", let stated), .set(let actual)):
      guard stated.count == 1, stated[0].keyword == nil, case .list(let items) = stated[0].value else { return false }
      return unordered(items, actual)
    case (.angle(let stated), .angle(let actual)): return Self.angle(stated, actual)
    case (.name(let stated), .name(let actual)): return Self.sameName(stated, actual)
    case (.name(let stated), .angle(let actual)):
      // IPython shows a class by its name.
      if actual.hasPrefix("class '"), actual.hasSuffix("'") {
        return Self.sameName(stated, String(actual.dropFirst(7).dropLast()))
      }
      return actual.hasPrefix(stated + ":")
    default: return stated == actual
    }
  }

  /// Items in order; an elision stands for any run of them.
  mutating func sequence(_ stated: [PythonLiteral], _ actual: [PythonLiteral]) -> Bool {
    let runs = stated.split(separator: .elision, omittingEmptySubsequences: false)
    guard runs.count > 1, let first = runs.first, let last = runs.last else {
      return stated.count == actual.count && allState(stated[...], actual[...])
    }
    guard first.count + last.count <= actual.count, allState(first, actual[..<first.count]),
      allState(last, actual[(actual.count - last.count)...])
    else { return false }
    var rest = actual[first.count..<(actual.count - last.count)]
    for run in runs.dropFirst().dropLast() where !run.isEmpty {
      while rest.count >= run.count, budget > 0, !allState(run, rest.prefix(run.count)) { rest = rest.dropFirst() }
      guard rest.count >= run.count, budget > 0 else { return false }
      rest = rest.dropFirst(run.count)
    }
    return true
  }

  private mutating func allState(_ stated: ArraySlice<PythonLiteral>, _ actual: ArraySlice<PythonLiteral>) -> Bool {
    for (one, other) in zip(stated, actual) where !states(one, other) { return false }
    return true
  }

  private mutating func arguments(
    _ stated: [PythonLiteral.Argument], _ actual: [PythonLiteral.Argument], ordered: Bool
  ) -> Bool {
    let isAbridged = stated.contains { $0.value == .elision && $0.keyword == nil }
    guard isAbridged || stated.map(\.keyword) == actual.map(\.keyword) else { return false }
    return sequence(stated.map { $0.item(ordered: ordered) }, actual.map { $0.item(ordered: ordered) })
  }

  /// Equal, or the one the last part of the other: `date` and `datetime.date`.
  private static func sameName(_ stated: String, _ actual: String) -> Bool {
    stated == actual || actual.hasSuffix("." + stated) || stated == "__main__." + actual
  }

  /// Without addresses and quotes; where there is an address the words before it may be all: `<generator object>`.
  private static func angle(_ stated: String, _ actual: String) -> Bool {
    let one = ShownText(stated).withoutQuotes.bare.bytes
    let other = ShownText(actual).withoutQuotes.bare.bytes
    if one == other || Wildcards(one)?.match(other) == true { return true }
    return actual.holds(" at 0x") && other.starts(with: one + [0x20])
  }
}

extension PythonLiteral.Entry {
  fileprivate var pair: PythonLiteral { key == .elision && value == .elision ? .elision : .tuple([key, value]) }
}

extension PythonLiteral.Argument {
  /// An argument as an item of a sequence; the order of an `OrderedDict` is part of its value.
  fileprivate func item(ordered: Bool) -> PythonLiteral {
    var value = value
    if ordered, case .dict(let entries) = value {
      value = .call("dict", [.init(keyword: nil, value: .list(entries.map(\.pair)))])
    }
    guard let keyword else { return value }
    return .tuple([.name(keyword), value])
  }
}
