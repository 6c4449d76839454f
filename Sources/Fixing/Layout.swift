import Verification

/// Where the lines of a text go in the place of another's.
struct Layout {
  let document: DocumentLines
  let claim: Claim
  let span: Span
  /// Where the text of the claim's box begins on each line, so that what stands before it is the document's own.
  let origins: [Origin]

  /// The edits that put the text in the place of the span's; a string where that cannot be.
  func edits(writing text: String) -> Result<[Edit], Problem> {
    let lines = text.lines.map(String.init)
    let pieces = span.pieces
    var edits: [Edit] = []
    for (piece, line) in zip(pieces, lines) where document.text(piece) != line {
      // Blanks at the end of a line of a box are the author's.
      let text = document.text(piece)
      let blanks = isOwnLines && line.last != " " ? text.utf8.reversed().prefix { $0 == 0x20 || $0 == 0x09 }.count : 0
      let kept = piece.lowerBound..<(blanks < piece.count ? piece.upperBound - blanks : piece.upperBound)
      edits.append(Edit(kept, escaped(line, at: piece)))
    }
    if lines.count > pieces.count, let last = pieces.last {
      guard isOwnLines || isBehindHash(last) else { return .failure(.noRoom) }
      // Behind what stands on the last line already, unless these are words about it.
      let added = lines.dropFirst(pieces.count).map {
        separator(behind: last, isEmpty: $0.isEmpty) + Array(document.spelling.write($0).utf8)
      }
      edits.append(Edit(last.upperBound..<last.upperBound, Array(added.joined())))
    } else if lines.count < pieces.count, let kept = pieces.prefix(lines.count).last, let last = pieces.last {
      for (before, after) in zip(pieces.dropFirst(lines.count - 1), pieces.dropFirst(lines.count)) {
        guard holdsNoWords(from: before, to: after) else { return .failure(.words) }
      }
      edits.append(Edit(kept.upperBound..<last.upperBound, ""))
    }
    return .success(edits)
  }

  /// Why a text has no place there.
  enum Problem: Error {
    /// Words stand between lines that would have to go.
    case words
    /// What is stated cannot go on on a further line.
    case noRoom
  }

  /// How wide the line of a piece would be with another text in its place, in columns; a tab is one.
  func width(of text: Substring, in piece: Range<Int>) -> Int {
    let line = document.line(at: piece.lowerBound)
    let around = [line.lowerBound..<piece.lowerBound, min(piece.upperBound, line.upperBound)..<line.upperBound]
    return around.map { document.written($0).unicodeScalars.count }.reduce(text.unicodeScalars.count, +)
  }

  /// What stands before a further line of a text that goes on.
  func continuation(of piece: Range<Int>) -> String {
    let line = document.line(at: piece.lowerBound)
    // A list's or a quote's own, up to where the box's text begins.
    let start = origins.lazy.compactMap { $0.start(onLineAt: line) }.first ?? line.lowerBound
    let container = start..<min(max(start, line.lowerBound), piece.lowerBound)
    let own = Array(document.written(container.upperBound..<piece.lowerBound).unicodeScalars)
    let sign = own.lastIndex(of: "#")
    let marker = sign.map { $0 + 1 < own.count && own[$0 + 1] == ">" ? $0...($0 + 1) : $0...$0 }
    var lead = document.written(line.lowerBound..<container.upperBound)
    for (index, scalar) in own.enumerated() {
      lead.unicodeScalars.append(scalar == "\t" || marker?.contains(index) == true ? scalar : " ")
    }
    return lead
  }

  private func separator(behind piece: Range<Int>, isEmpty: Bool) -> [UInt8] {
    var lead = Array(continuation(of: piece).utf8)
    if isEmpty { while lead.last == UInt8(ascii: " ") || lead.last == UInt8(ascii: "\t") { lead.removeLast() } }
    return document.end(at: piece.lowerBound) + lead
  }

  /// Whether nothing but the ends of lines, signs of comments and blanks stands between two pieces.
  private func holdsNoWords(from piece: Range<Int>, to next: Range<Int>) -> Bool {
    document.bytes[piece.upperBound..<next.lowerBound].allSatisfy { " \t\r\n#>".utf8.contains($0) }
  }

  /// Whether the text has its lines for itself.
  private var isOwnLines: Bool {
    claim.kind == .session || claim.source == .session || claim.source == .outputBlock || span.pieces.count > 1
  }

  private func isBehindHash(_ piece: Range<Int>) -> Bool {
    document.bytes[document.line(at: piece.lowerBound).lowerBound..<piece.lowerBound].contains(UInt8(ascii: "#"))
  }

  /// Markdown reads running text, and inline code as it stands.
  private func escaped(_ line: String, at piece: Range<Int>) -> String {
    guard claim.source == .prose, document.spelling.hasMarkdown else { return document.spelling.write(line) }
    let before = piece.lowerBound > 0 ? document.bytes[piece.lowerBound - 1] : 0
    return document.spelling.write(before == UInt8(ascii: "`") ? line : line.escapedForProse)
  }
}

extension Origin {
  /// Where the first of its text on a line of the document stands.
  fileprivate func start(onLineAt line: Range<Int>) -> Int? {
    stretches.first { $0.bytes.lowerBound >= line.lowerBound && $0.bytes.upperBound <= line.upperBound }?
      .bytes.lowerBound
  }
}
