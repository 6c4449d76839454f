import Verification

/// Tells where bytes of a document stand, for whoever goes through it more or less from first to last.
struct SourceCursor {
  private let source: SourceText
  private var offset = 0
  private var line = 1
  private var lineStart = 0
  private var column = 1

  init(_ source: SourceText) { self.source = source }

  /// - Parameter target: in the source's bytes.
  mutating func move(to target: Int) {
    if target < lineStart || source.bytes[offset..<max(offset, target)].contains(lineFeed) {
      line = source.lineNumber(at: target)
      lineStart = source.start(ofLine: line)
      (offset, column) = (lineStart, 1)
    } else if target < offset {
      (offset, column) = (lineStart, 1)
    }
    column += source.bytes[offset..<target].count { $0 & 0xC0 != 0x80 }
    offset = target
  }

  /// Where it is.
  var point: Span.Point { Span.Point(line: line, column: column + source.origin(ofLine: line).column - 1) }

  /// The same as `Span.pieces` counts.
  var documentOffset: Int { source.origin(ofLine: line).offset + offset - lineStart }
}
