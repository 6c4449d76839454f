import Verification

/// A line of reStructuredText, looked at by itself (https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html).
struct RSTLine {
  let text: Substring
  /// In columns; a tab goes to the next multiple of eight.
  let indent: Int

  init(_ line: String) {
    let trimmed = line[...].trimmedSlice
    text = trimmed
    var indent = 0
    for byte in line.utf8 {
      if byte == 0x09 { indent += 8 - indent % 8 } else if byte == 0x20 { indent += 1 } else { break }
    }
    self.indent = indent
  }

  var isBlank: Bool { text.isEmpty }

  /// The sign of which nothing else stands on the line, as below a title; nil for any other line.
  var adornment: Character? {
    guard let sign = text.first, sign.isASCII, sign.isPunctuation || sign.isSymbol, text.allSatisfy({ $0 == sign })
    else {
      return nil
    }
    return sign
  }

  /// The border of a table.
  var isTableBorder: Bool {
    if text.hasPrefix("+-") || text.hasPrefix("+=") { return text.allSatisfy { "+-= ".contains($0) } }
    return text.hasPrefix("==") && text.contains(" ") && text.allSatisfy { "= ".contains($0) }
  }

  var beginsSession: Bool { text.hasPrefix(">>> ") || text == ">>>" }

  /// `:name:` or `:name: value`, as options of a directive are written.
  var isOption: Bool {
    guard text.first == ":", let end = text.dropFirst().firstIndex(of: ":") else { return false }
    let name = text[text.index(after: text.startIndex)..<end]
    return !name.isEmpty && name.allSatisfy { $0.isLetter || $0.isNumber || "-_ ".contains($0) }
      && [nil, " "].contains(text[end...].dropFirst().first)
  }

  /// The mark of an item of a list with the blanks behind it, in columns; none on other lines.
  var itemMark: Int {
    let mark = text.prefix { !$0.isWhitespace }
    guard mark.count < text.count else { return 0 }
    let isBullet = ["*", "+", "-", "•"].contains(mark)
    let body = mark.drop { $0 == "(" }.prefix { $0.isNumber || $0 == "#" }
    let isNumber = !body.isEmpty && [".", ")"].contains(mark.last) && mark.count - body.count <= 2
    guard isBullet || isNumber else { return 0 }
    return text.prefix { !$0.isWhitespace }.count + text.dropFirst(mark.count).prefix { $0 == " " }.count
  }
}

/// What begins with `.. `: a directive, a comment, the target of a link.
enum RSTExplicit {
  case directive(name: String, argument: String)
  case comment(String)
  /// A target, a footnote, a substitution.
  case other

  init?(_ line: RSTLine) {
    guard line.text == ".." || line.text.hasPrefix(".. ") else { return nil }
    let rest = line.text.dropFirst(2).trimmed
    let name = rest.prefix { $0.isLetter || $0.isNumber || "-_:.+".contains($0) }
    if let colons = name.range(of: "::"), colons.upperBound == name.endIndex || rest[colons.upperBound...].first == " "
    {
      self = .directive(name: name[..<colons.lowerBound].lowercased(), argument: rest[colons.upperBound...].trimmed)
    } else if let first = rest.first, "_[|".contains(first) {
      self = .other
    } else {
      self = .comment(rest)
    }
  }
}
