import Verification

/// What IPython understands beside Python (https://ipython.readthedocs.io/en/stable/interactive/reference.html).
struct IPython {
  /// Another language than Python, by the name of the magic that begins the cell: `%%bash`.
  private(set) var language: String?
  /// Why the cell cannot be run as Python.
  private(set) var reason: String?
  /// The 0-based lines that only set up the notebook, without which it does the same.
  private(set) var settings: Set<Int> = []

  init(_ text: String) {
    let lines = text.lines
    if let first = lines.first(where: { !$0.isBlankText }), first.hasPrefix("%%") {
      let name = first.dropFirst(2).prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      if Self.pythonCells.contains(String(name)) { reason = Self.reason(first) } else { language = String(name) }
      return
    }
    for number in Self.foreignLines(of: text) {
      if Self.isSetting(lines[number]) {
        settings.insert(number)
      } else {
        reason = reason ?? Self.reason(lines[number])
      }
    }
  }

  /// Objects that IPython does not write as `repr` does: `<function __main__.f(x)>`, `<__main__.A at 0x7f…>`.
  static func spellsItsOwnWay(_ value: String) -> Bool {
    let value = value.trimmed
    return value.hasPrefix("<") && (value.holds(" at 0x") || value.holds(" __main__.")) && !value.holds(" object at ")
  }

  private static func reason(_ line: Substring) -> String {
    let line = line.trimmed
    return "IPython's own, which Python does not know: `\(line.prefix(longest))\(line.count > longest ? "…" : "")`"
  }

  private static let longest = 40

  /// The lines that begin, outside strings and brackets, with a sign that begins nothing in Python, or end in a question.
  private static func foreignLines(of text: String) -> [Int] {
    var found: [Int] = []
    var number = 0
    var isAtStart = true
    var isAssigned = false
    let lexer = PythonLexer(text)
    for token in lexer {
      switch token.kind {
      case .space: continue
      case .lineEnd: isAtStart = token.depth == 0
      case .joinedLine: break
      case .sign(let sign) where token.depth == 0:
        let isBang =
          sign == UInt8(ascii: "!") && lexer.bytes.dropFirst(token.range.upperBound).first != UInt8(ascii: "=")
        let isPercent = sign == UInt8(ascii: "%")
        if isAtStart || isAssigned ? isBang || isPercent : false { found.append(number) }
        if sign == UInt8(ascii: "?") { found.append(number) }
        isAssigned = sign == UInt8(ascii: "=")
        isAtStart = false
      default:
        isAtStart = false
        isAssigned = false
      }
      number += lexer.bytes[token.range].count { $0 == lineFeed }
    }
    return found
  }

  private static func isSetting(_ line: Substring) -> Bool {
    guard let sign = line.first, sign == "%" || sign == "!" else { return false }
    let words = line.dropFirst().split(whereSeparator: \.isWhitespace).map(String.init)
    guard let name = words.first else { return false }
    if sign == "%" { return settingMagics.contains(name) }
    return ["conda", "pip", "pip3"].contains(name)
      || name.hasPrefix("python") && words.dropFirst().prefix(2) == ["-m", "pip"]
  }

  /// Cells of Python that are not run as they stand.
  private static let pythonCells: Set<String> = ["capture", "prun", "python", "python3", "time", "timeit"]
  private static let settingMagics: Set<String> = [
    "autoreload", "conda", "config", "load_ext", "matplotlib", "pip", "precision", "reload_ext",
  ]
}
