extension LiteralParser {
  /// A dict or a set: the first entry that is no elision says which. `{...}`, as `repr` shows a dict within itself, is a
  /// set of one elision.
  mutating func braced() -> PythonLiteral? {
    position += 1
    var items: [PythonLiteral] = []
    var entries: [PythonLiteral.Entry] = []
    var isDict: Bool?
    var expectsMore = true
    while true {
      skipSpace(lines: true)
      if take("}") { return entries.count == items.count && isDict != false ? dict(entries) : set(items, isDict) }
      guard expectsMore, let key = item() else { return nil }
      skipSpace(lines: true)
      if key == .elision, peek() != UInt8(ascii: ":") {
        entries.append(.init(key: .elision, value: .elision))
      } else if isDict != false, take(":") {
        guard isDict == true || items.allSatisfy({ $0 == .elision }) else { return nil }
        isDict = true
        skipSpace(lines: true)
        guard let value = item() else { return nil }
        entries.append(.init(key: key, value: value))
      } else {
        guard isDict != true else { return nil }
        isDict = false
      }
      items.append(key)
      skipSpace(lines: true)
      expectsMore = take(",")
    }
  }

  private func dict(_ entries: [PythonLiteral.Entry]) -> PythonLiteral {
    let nothingShown = !entries.isEmpty && entries.allSatisfy { $0.key == .elision && $0.value == .elision }
    return nothingShown ? .set([.elision]) : .dict(entries)
  }

  private func set(_ items: [PythonLiteral], _ isDict: Bool?) -> PythonLiteral? {
    isDict == false ? .set(items) : nil
  }
}
