import Verification

extension LiteralMatch {
  /// Items in any order, each once; an elision stands for all that are not stated.
  ///
  /// Most items find theirs by a fingerprint that equal values share. What is left, such as floats stated to fewer
  /// digits, is tried pair by pair as long as the budget lasts.
  mutating func unordered(_ stated: [PythonLiteral], _ actual: [PythonLiteral]) -> Bool {
    let named = stated.filter { $0 != .elision }
    guard named.count == actual.count || named.count < stated.count && named.count <= actual.count else { return false }
    var places: [Int: [Int]] = [:]
    for (index, item) in actual.enumerated().reversed() { places[item.fingerprint, default: []].append(index) }
    var taken = [Bool](repeating: false, count: actual.count)
    var left: [PythonLiteral] = []
    for item in named {
      if let place = places[item.fingerprint]?.last, states(item, actual[place]) {
        places[item.fingerprint]?.removeLast()
        taken[place] = true
      } else {
        left.append(item)
      }
    }
    // From the end, so that items in the same order are found, and removed, where it costs nothing.
    var free = actual.indices.reversed().filter { !taken[$0] }
    for item in left {
      guard let place = free.lastIndex(where: { budget > 0 && states(item, actual[$0]) }) else { return false }
      free.remove(at: place)
    }
    return true
  }
}

extension PythonLiteral {
  /// Equal for values that are equal whatever the order of their sets and dicts.
  fileprivate var fingerprint: Int {
    var hasher = Hasher()
    switch self {
    case .set(let items): hasher.combine(items.reduce(0) { $0 &+ $1.fingerprint })
    case .dict(let entries):
      hasher.combine(entries.reduce(1) { $0 &+ PythonLiteral.tuple([$1.key, $1.value]).fingerprint })
    case .tuple(let items), .list(let items): for item in items { hasher.combine(item.fingerprint) }
    case .call(let name, let arguments):
      hasher.combine(name)
      for argument in arguments { hasher.combine(argument.value.fingerprint) }
    default: hasher.combine(self)
    }
    return hasher.finalize()
  }
}
