import Verification

/// A literal as somebody spelled it, part by part.
struct SpelledLiteral {
  /// A name, a number, a string with its prefix, or a sign.
  struct Part {
    /// White space before it.
    var lead: String
    var text: String
    /// Around it, as `PythonToken.depth`.
    let depth: Int
    /// What is the same in every spelling of it.
    let value: Value

    enum Value: Hashable {
      case string(PythonLiteral)
      case other(String)
    }
  }

  var parts: [Part] = []

  init(_ text: String) {
    var lexer = PythonLexer(text)
    var lead = ""
    var open: (text: String, depth: Int)?
    var openLead = ""
    func close(_ parts: inout [Part]) {
      guard let (text, depth) = open else { return }
      parts.append(Part(lead: openLead, text: text, depth: depth, value: Part.Value(text)))
      open = nil
    }
    while let token = lexer.next() {
      let text = lexer.text(of: token)
      switch token.kind {
      case .space, .lineEnd, .joinedLine:
        close(&parts)
        lead += text
      case .word, .string, .sign, .comment:
        if let before = open, before.text.goesOn(with: token.kind) {
          open = (before.text + text, before.depth)
        } else {
          close(&parts)
          (open, openLead, lead) = ((text, token.depth), lead, "")
        }
      }
    }
    close(&parts)
  }

  var text: String { parts.map { $0.lead + $0.text }.joined() }

  /// The quotes of its strings, where all have the same.
  var quote: UInt8? {
    let quotes = Set(parts.compactMap { PythonLexer.string($0.text)?.quote })
    return quotes.count == 1 ? quotes.first : nil
  }

  /// Whether its author sets no space behind commas.
  var isTight: Bool {
    let behind = zip(parts, parts.dropFirst()).filter { $0.0.text == "," }.map(\.1.lead)
    return !behind.isEmpty && behind.allSatisfy(\.isEmpty)
  }

  /// The ranges of the parts that are its items, where it is one pair of brackets with items in it.
  var items: [Range<Int>]? {
    guard let first = parts.first, let last = parts.last, parts.count > 1, "([{".contains(first.text),
      ")]}".contains(last.text), parts.dropFirst().dropLast().allSatisfy({ $0.depth > first.depth })
    else { return nil }
    var items: [Range<Int>] = []
    var start = 1
    for index in 1..<parts.count {
      let isEnd = index == parts.count - 1
      guard isEnd || parts[index].text == "," && parts[index].depth == first.depth + 1 else { continue }
      if start < index { items.append(start..<index) }
      start = index + 1
    }
    return items
  }
}

extension SpelledLiteral.Part.Value {
  fileprivate init(_ text: String) {
    if text.utf8.last == Quoting.single || text.utf8.last == Quoting.double, let literal = PythonLiteral.parse(text) {
      self = .string(literal)
    } else if text.first?.isNumber == true {
      self = .other(text.filter { $0 != "_" })
    } else {
      self = .other(text)
    }
  }
}

extension String {
  /// Whether a token right behind this part belongs to it: `3` `.` `14`, `b` `'x'`.
  fileprivate func goesOn(with kind: PythonToken.Kind) -> Bool {
    let isNumber = first?.isNumber == true
    switch kind {
    case .sign(let sign): return isNumber && sign == UInt8(ascii: ".")
    case .word: return isNumber && last == "."
    case .string: return count <= 2 && allSatisfy { "bBrRuUfF".contains($0) }
    default: return false
    }
  }
}
