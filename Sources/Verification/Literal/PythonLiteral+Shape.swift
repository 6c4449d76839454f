extension PythonLiteral {
  /// Whether it is made of numbers, strings, constants and containers alone: nothing that could be code or prose.
  package var isPlain: Bool {
    switch self {
    case .integer, .float, .complex, .string, .bytes, .constant: true
    case .tuple(let items), .list(let items), .set(let items): items.allSatisfy(\.isPlainItem)
    case .dict(let entries): entries.allSatisfy { $0.key.isPlainItem && $0.value.isPlainItem }
    case .call, .angle, .name, .elision: false
    }
  }

  /// Whether it may be what Python shows: plain, or calls, dotted names and `<…>` of such, but no variable in it, so that
  /// `Point(x=1)` may be and `f(x)` may not.
  package var isRepr: Bool {
    switch self {
    case .integer, .float, .complex, .string, .bytes, .constant, .angle: true
    case .tuple(let items), .list(let items), .set(let items): items.allSatisfy(\.isReprItem)
    case .dict(let entries): entries.allSatisfy { $0.key.isReprItem && $0.value.isReprItem }
    case .call(_, let arguments): arguments.allSatisfy(\.value.isReprItem)
    case .name(let name): name.utf8.contains(UInt8(ascii: "."))
    case .elision: false
    }
  }

  /// Whether something in it is left out.
  package var isAbridged: Bool {
    switch self {
    case .integer, .float, .complex, .bytes, .constant, .name: false
    case .elision: true
    case .string(let text), .angle(let text): text.holds("...") || text.holds("…")
    case .tuple(let items), .list(let items), .set(let items): items.contains(where: \.isAbridged)
    case .dict(let entries): entries.contains { $0.key.isAbridged || $0.value.isAbridged }
    case .call(_, let arguments): arguments.contains(where: \.value.isAbridged)
    }
  }

  private var isPlainItem: Bool { self == .elision || isPlain }
  private var isReprItem: Bool { self == .elision || isRepr }
}
