/// Reads a literal from the bytes of a text, once from left to right.
struct LiteralParser {
  let bytes: [UInt8]
  /// The whole text must be the literal: a full stop is then never a sentence's.
  let whole: Bool
  var position = 0
  private var depth = 0
  var isInBrackets: Bool { depth > 0 }

  init(_ text: some Sequence<UInt8>, whole: Bool) {
    bytes = Array(text)
    self.whole = whole
  }

  /// One literal, or several with commas between them: a tuple.
  mutating func topLevel() -> PythonLiteral? {
    skipSpace(lines: whole)
    guard let first = item() else { return nil }
    if case .name(let name) = first, !name.utf8.contains(UInt8(ascii: ".")) { return nil }
    var items = [first]
    var end = position
    while true {
      skipSpace(lines: false)
      guard take(",") else { break }
      if groupsThousands(items) { return nil }
      let afterComma = position
      skipSpace(lines: whole)
      if whole, isAtEnd {
        position = afterComma
        return .tuple(items)
      }
      guard let next = item(), !next.isBareName else { break }
      items.append(next)
      end = position
    }
    position = end
    return items.count == 1 ? first : .tuple(items)
  }

  /// Whether the comma just taken stands within a number: `1,000` is neither a tuple nor the number 1.
  private func groupsThousands(_ items: [PythonLiteral]) -> Bool {
    guard position >= 2, Self.isDigit(bytes[position - 2]), case .integer(let digits) = items.last,
      digits.utf8.count <= 4
    else { return false }
    return (0..<3).allSatisfy { Self.isDigit(peek($0)) } && !isName(at: position + 3)
  }

  /// One literal without commas around it. Leaves `position` anywhere where it is nil.
  mutating func item() -> PythonLiteral? {
    guard let byte = peek() else { return nil }
    switch byte {
    case UInt8(ascii: "("): return bracketed { $0.parenthesised() }
    case UInt8(ascii: "["):
      return bracketed { parser in
        parser.position += 1
        return parser.items(until: "]").map { .list($0.items) }
      }
    case UInt8(ascii: "{"): return bracketed { $0.braced() }
    case UInt8(ascii: "<"): return angle()
    case UInt8(ascii: "'"), UInt8(ascii: "\""): return strings()
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"): return number()
    case UInt8(ascii: "."): return takeElision() ? .elision : number()
    default:
      if takeElision() { return .elision }
      guard Self.isNameByte(byte), isName(at: position) else { return nil }
      return startsString() ? strings() : named()
    }
  }

  /// `a, b, …` up to the closing bracket, which is taken; nil where it never comes.
  mutating func items(until close: Unicode.Scalar) -> (items: [PythonLiteral], endsInComma: Bool)? {
    var items: [PythonLiteral] = []
    var endsInComma = false
    while true {
      skipSpace(lines: true)
      if take(close) { return (items, endsInComma) }
      guard items.isEmpty || endsInComma, let next = item() else { return nil }
      items.append(next)
      skipSpace(lines: true)
      endsInComma = take(",")
    }
  }

  private mutating func parenthesised() -> PythonLiteral? {
    position += 1
    guard let inside = items(until: ")") else { return nil }
    if inside.items.count == 1, !inside.endsInComma, inside.items != [.elision] { return inside.items[0] }
    return .tuple(inside.items)
  }

  /// Keeps the recursion as shallow as CPython keeps the nesting of brackets.
  mutating func bracketed(_ read: (inout LiteralParser) -> PythonLiteral?) -> PythonLiteral? {
    guard depth < 200 else { return nil }
    depth += 1
    defer { depth -= 1 }
    return read(&self)
  }
}

extension PythonLiteral {
  fileprivate var isBareName: Bool {
    if case .name(let name) = self { !name.utf8.contains(UInt8(ascii: ".")) } else { false }
  }
}
