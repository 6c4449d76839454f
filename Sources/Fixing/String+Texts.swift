import Verification
import Vocabulary

extension StringProtocol {
  /// Without white space and marks of inline code, which are not what a text says.
  var letters: String { String(String.UnicodeScalarView(unicodeScalars.filter { !$0.isSpace && $0 != "`" })) }
}

extension String {
  /// Doctest's word for an empty line in an answer.
  static let blankLine = "<BLANKLINE>"

  var withBlankLinesMarked: String {
    lines.map { $0.allSatisfy(\.isWhitespace) ? Self.blankLine : String($0) }.joined(separator: "\n")
  }

  var trimmedOfSpace: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isSpace }), let last = scalars.lastIndex(where: { !$0.isSpace })
    else { return "" }
    return String(scalars[first...last])
  }

  /// Markdown's escapes and the common entities as they are read (CommonMark 2.4, 2.5).
  var unescaped: String {
    var out = ""
    var rest = self[...]
    while let character = rest.first {
      if character == "\\", let next = rest.dropFirst().first, next.isASCIIPunctuation {
        out.append(next)
        rest = rest.dropFirst(2)
      } else if character == "&", let entity = Self.entities.first(where: { rest.hasPrefix($0.name) }) {
        out += entity.text
        rest = rest.dropFirst(entity.name.count)
      } else {
        out.append(character)
        rest = rest.dropFirst()
      }
    }
    return out
  }

  private static let entities: [(name: String, text: String)] = [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
  ]

  /// With escapes before all that Markdown might take for a mark in running text.
  var escapedForProse: String {
    var out = ""
    for character in self {
      if "\\`*_[]<>&~|".contains(character) { out += "\\" }
      out.append(character)
    }
    return out
  }

  /// Whether it shows a time that was measured: `took 1.0012s`. One without a point was not measured but said.
  var holdsDuration: Bool {
    matches(of: #/[0-9]\.[0-9]+ ?(\p{L}+)/#).contains { Units.byName[$0.1.lowercased()]?.dimension == .time }
  }

  /// The text of the string that it spells; itself where it spells none.
  var unquoted: String {
    if case .string(let text)? = PythonLiteral.parse(self) { text } else { self }
  }

  /// Where its words begin.
  var wordStarts: [Index] { indices.filter { $0 == startIndex || self[index(before: $0)] == " " } }

  /// Whether both are written with the same signs around the same kinds of words, as two dates are.
  func isShaped(like other: String) -> Bool {
    guard let own = TextShape(self), let other = TextShape(other) else { return false }
    return own.signs == other.signs && own.casts == other.casts
  }

  /// Whether it shows where an object lies: `0x7f12ab34`.
  var holdsAddress: Bool {
    var rest = self[...]
    while let found = rest.range(of: "0x") {
      rest = rest[found.upperBound...]
      // An object's address; a number in hexadecimal is as long only where it is a large one.
      if rest.prefix(while: \.isHexDigit).count >= 8, self.holds(" at 0x") { return true }
    }
    return false
  }

  /// Whether Python shows a string so.
  var isStringLiteral: Bool {
    if case .string? = PythonLiteral.parse(self) { true } else { false }
  }
}

extension Character {
  fileprivate var isASCIIPunctuation: Bool {
    guard let value = asciiValue else { return false }
    return 0x21...0x7E ~= value && !isLetter && !isNumber
  }
}

extension Double {
  /// Nil for what has no decimals.
  func rounded(toDecimals count: Int) -> String? {
    guard isFinite, magnitude < 1e9, count < 12 else { return nil }
    var power = 1.0
    for _ in 0..<count { power *= 10 }
    let whole = Int64((magnitude * power).rounded())
    let digits = String(whole)
    let padded = String(repeating: "0", count: Swift.max(0, count + 1 - digits.count)) + digits
    return (self < 0 ? "-" : "") + padded.dropLast(count) + "." + padded.suffix(count)
  }
}

extension Seen {
  /// As much as is kept of what a run printed.
  static let longest = 65_536

  /// Whether it has the signs itself by which authors leave something out.
  var holdsMark: Bool { text.holds("...") || text.holds("…") && !text.hasSuffix(", …") }
}

extension PythonLiteral {
  var isNumber: Bool {
    switch self {
    case .integer, .float, .complex: true
    default: false
    }
  }

  var isTuple: Bool { if case .tuple = self { true } else { false } }

  /// Whether it is a tuple that is spelled without brackets.
  func isBareTuple(_ spelled: String) -> Bool { isTuple && !spelled.hasPrefix("(") }
}
