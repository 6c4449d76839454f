/// Reads TOML 1.0 (toml.io) as far as settings need it: every document is gone through, so that a bracket in a string is no table;
/// dates and numbers are not looked at, and that a key comes twice is found only by who uses it.
struct TOMLReader {
  private let text: [Character]
  private var index = 0
  private var line = 1

  /// Deeper nesting is refused: each level takes a frame of the stack.
  private static let deepest = 64

  /// Of `2026-03-01`.
  private static let dateLength = 10

  private init(_ text: String) { self.text = Array(text) }

  /// All keys, in their order.
  static func entries(of text: String) throws(TOMLMistake) -> [TOMLEntry] {
    var reader = TOMLReader(text)
    return try reader.read()
  }

  private mutating func read() throws(TOMLMistake) -> [TOMLEntry] {
    var entries: [TOMLEntry] = []
    var table: [String] = []
    while true {
      try skipBlank(withLines: true)
      guard let next = peek else { return entries }
      if next == "[" {
        advance()
        let isArray = take("[")
        table = try key()
        try expect("]")
        if isArray { try expect("]") }
      } else {
        let first = line
        let path = try key()
        try expect("=")
        entries.append(TOMLEntry(path: table + path, value: try value(depth: 0), line: first))
      }
      try expectLineEnd()
    }
  }

  private var peek: Character? { index < text.count ? text[index] : nil }

  private mutating func advance() {
    if text[index].isNewline { line += 1 }
    index += 1
  }

  private mutating func take(_ wanted: Character) -> Bool {
    guard peek == wanted else { return false }
    advance()
    return true
  }

  private mutating func take(_ wanted: String) -> Bool {
    guard text[index...].starts(with: wanted) else { return false }
    index += wanted.count
    return true
  }

  private mutating func expect(_ wanted: Character) throws(TOMLMistake) {
    try skipBlank(withLines: false)
    guard take(wanted) else { throw mistake("\"\(wanted)\" is expected") }
    try skipBlank(withLines: false)
  }

  private mutating func expectLineEnd() throws(TOMLMistake) {
    try skipBlank(withLines: false)
    guard let next = peek else { return }
    guard next.isNewline else { throw mistake("the end of the line is expected") }
    advance()
  }

  /// Spaces and comments.
  private mutating func skipBlank(withLines: Bool) throws(TOMLMistake) {
    while let next = peek {
      if next == "#" {
        while let next = peek, !next.isNewline { index += 1 }
      } else if next == " " || next == "\t" || withLines && next.isNewline {
        advance()
      } else {
        return
      }
    }
  }

  private func mistake(_ what: String) -> TOMLMistake { TOMLMistake(line: line, what: what) }

  /// `a`, `"a b"`, `a.b`.
  private mutating func key() throws(TOMLMistake) -> [String] {
    var names: [String] = []
    repeat {
      try skipBlank(withLines: false)
      switch peek {
      case "\"", "'":
        guard case .string(let name) = try string() else { throw mistake("a key is expected") }
        names.append(name)
      default:
        let name = bareWord { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }
        guard !name.isEmpty else { throw mistake("a key is expected") }
        names.append(name)
      }
      try skipBlank(withLines: false)
    } while take(".")
    return names
  }

  private mutating func bareWord(_ belongs: (Character) -> Bool) -> String {
    var word = ""
    while let next = peek, belongs(next) {
      word.append(next)
      advance()
    }
    return word
  }

  private mutating func value(depth: Int) throws(TOMLMistake) -> TOMLValue {
    guard depth < Self.deepest else { throw mistake("the value is nested too deep") }
    switch peek {
    case "\"", "'": return try string()
    case "[":
      advance()
      var values: [TOMLValue] = []
      while true {
        try skipBlank(withLines: true)
        if take("]") { return .array(values) }
        values.append(try value(depth: depth + 1))
        try skipBlank(withLines: true)
        if !take(","), peek != "]" { throw mistake("\",\" or \"]\" is expected") }
      }
    case "{":
      advance()
      try skipBlank(withLines: true)
      while !take("}") {
        _ = try key()
        try expect("=")
        _ = try value(depth: depth + 1)
        try skipBlank(withLines: true)
        if !take(","), peek != "}" { throw mistake("\",\" or \"}\" is expected") }
        try skipBlank(withLines: true)
      }
      return .table
    default:
      // A date may hold a space, which no setting does.
      let word = bareWord { $0.isASCII && ($0.isLetter || $0.isNumber || "_-+.:".contains($0)) }
      if word == "true" || word == "false" { return .boolean(word == "true") }
      guard word.first.map({ $0.isNumber || "+-in".contains($0) }) == true else {
        throw mistake("a value is expected; text stands in quotation marks")
      }
      if word.count == Self.dateLength, word.count(where: { $0 == "-" }) == 2, peek == " ",
        text[index...].dropFirst().first?.isNumber == true
      {
        _ = bareWord { !$0.isNewline && $0 != "#" }
      }
      return .bare(word)
    }
  }

  private mutating func string() throws(TOMLMistake) -> TOMLValue {
    let first = line
    let quote: Character = peek == "'" ? "'" : "\""
    let isLong = take(String(repeating: quote, count: 3))
    if !isLong { advance() } else { _ = peek?.isNewline == true ? advance() : () }
    var out = ""
    while let next = peek {
      if isLong ? take(String(repeating: quote, count: 3)) : next == quote {
        if !isLong { advance() }
        // Two more may stand before the end of a long one.
        while isLong, peek == quote { out.append(quote); advance() }
        return .string(out)
      }
      if next.isNewline, !isLong { break }
      advance()
      if next == "\\", quote == "\"" { out += try escape() } else { out.append(next) }
    }
    throw TOMLMistake(line: first, what: "the text has no closing quotation mark")
  }

  /// Behind a backslash.
  private mutating func escape() throws(TOMLMistake) -> String {
    guard let sign = peek else { throw mistake("the text has no closing quotation mark") }
    if sign.isWhitespace {
      // At a line's end it joins the lines.
      while peek?.isWhitespace == true { advance() }
      return ""
    }
    advance()
    if let plain = Self.escapes[sign] { return plain }
    guard let count = ["x": 2, "u": 4, "U": 8][sign] else { throw mistake("\"\\\(sign)\" is no escape") }
    let digits = String(text[index...].prefix(count))
    guard digits.count == count, let code = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(code) else {
      throw mistake("\"\\\(sign)\(digits)\" is no character")
    }
    index += count
    return String(Character(scalar))
  }

  private static let escapes: [Character: String] = [
    "\"": "\"", "\\": "\\", "n": "\n", "t": "\t", "r": "\r", "b": "\u{8}", "f": "\u{C}", "e": "\u{1B}",
  ]
}
