import Verification

extension Restating {
  var hasTraceback: Bool { written.holds("Traceback (most recent call last)") }

  var statesException: Bool {
    claim.kind == .raises || hasTraceback || ExceptionLine((written.lines.last ?? "")[...]) != nil
  }

  /// An exception, as its author names exceptions.
  func exceptions(_ type: String, _ message: String) -> [String] {
    let raised = ExceptionText(type: type, message: message)
    if isBlock { return blocks(below: "", raised) }
    // An exception in prose, or in a comment, stands on one line.
    guard let stated = ExceptionLine(written[...]) else {
      // "lève une TypeError: …", where the words are a part of what is stated.
      guard let start = written.wordStarts.first(where: { ExceptionLine(written[$0...]) != nil }),
        let stated = ExceptionLine(written[start...])
      else {
        // Of a name alone, as `queue.Empty`, a name.
        let isName = written.allSatisfy { $0.isWordPart || $0 == "." } && statesException
        return isName ? [raised.short.type, raised.type, raised.line] : [raised.line, raised.type]
      }
      let named = raised.like(stated)
      return ["\(written[..<start])\(stated.message == nil ? named.type : named.line)"]
    }
    let named = raised.like(stated)
    let names = stated.type.contains(".") ? [named] : [named.short, named]
    return names.map { stated.message == nil ? $0.type : $0.line } + names.map(\.type)
  }

  /// A block that ends in an exception, with as much of a traceback as its author shows.
  func blocks(below printed: String, _ raised: ExceptionText) -> [String] {
    var lines = written.lines
    let isHeader = { (line: Substring) in line.holds("Traceback (most recent call last)") }
    let isPlace = { (line: Substring) in line.drop { $0 == " " }.hasPrefix("File \"") }
    guard let header = lines.firstIndex(where: isHeader) ?? lines.firstIndex(where: isPlace) else {
      let end = ExceptionLine(lines.last ?? "").map(raised.like) ?? raised
      let bare = (printed.isEmpty ? [] : [printed]) + [end.text]
      let header = "Traceback (most recent call last):"
      let whole = (printed.isEmpty ? [] : [printed]) + [header, "    ...", end.text]
      let texts = [whole, bare].map { $0.joined(separator: "\n") }
      return statesException ? texts.reversed() : texts
    }
    let ruler = header > 0 && lines[header - 1].hasPrefix("----------") ? header - 1 : header
    let above = lines[..<ruler].joined(separator: "\n")
    let head = lines[ruler..<header] + [raised.header(like: lines[header])]
    lines = Array(head + lines[(header + 1)...])
    // The message may go on over several lines; what is above it is indented, or the traceback's own.
    let last = lines.lastIndex { ExceptionLine($0.prefix { $0 != ":" }) != nil } ?? lines.count - 1
    let named = ExceptionLine(lines[last]).map(raised.like) ?? raised
    let before = LineSpelling.of(printed, like: above, minding: false)
    return [
      ((printed.isEmpty ? [] : [before]) + lines[..<last].map(String.init) + [named.text]).joined(separator: "\n")
    ]
  }
}
