import Verification

/// One thing that an author has to look at, for formats that show it at its place in the document.
package struct Annotation: Sendable, Hashable {
  package let rule: AnnotationRule
  package let severity: AnnotationRule.Severity
  /// Of the document, without a `./` before it: others compare it with the paths of a repository.
  package let path: String
  package let region: Region
  /// What is the matter, in one line.
  package let message: String
  /// The same at length: the lines of the document, and what happened on each release.
  package let detail: String
  /// Its heading; may be empty.
  package let question: String
  /// By `Sample.id`.
  package let sample: String
  /// The claim it is about; nil: the sample as a whole.
  package let claim: Claim.ID?
  /// What could be written in its place.
  package var remedy: Remedy?
  /// 32 hexadecimal digits that stay the same while lines above it come and go.
  package let fingerprint: String

  /// Where it stands. Columns count Unicode scalars from 1, the end is exclusive.
  package struct Region: Sendable, Hashable {
    package let line: Int
    package var column: Int?
    package var endLine: Int?
    package var endColumn: Int?
    /// The columns in bytes of UTF-8, where they are known.
    var byteColumn: Int?
    var endByteColumn: Int?

    init(line: Int) { self.line = line }
  }

  /// What is the matter, with the question before it where there is one.
  package var title: String {
    let question = question.visible.cut(to: 120)
    return question.isEmpty ? rule.title : "\(rule.title): \(question)"
  }
}

extension Annotation.Region {
  /// Where a claim states what it states.
  init(of claim: Claim, in sample: Sample) {
    guard let span = claim.span else {
      self.init(line: claim.line)
      if claim.lastLine > claim.line { endLine = claim.lastLine }
      return
    }
    self.init(line: span.start.line)
    (column, endLine, endColumn) = (span.start.column, span.end.line, span.end.column)
    let origins = [sample.origin] + sample.outputs.map(\.origin)
    let bytes = span.bytes
    guard let start = origins.lazy.compactMap({ $0.byteColumn(of: bytes.lowerBound, on: span.start.line) }).first,
      let end = origins.lazy.compactMap({ $0.byteColumn(of: bytes.upperBound, on: span.end.line) }).first
    else { return }
    (byteColumn, endByteColumn) = (start, end)
  }
}

extension Origin {
  /// The column, in bytes from 1, of an offset of the document; nil where nothing of the text stands on its line before it.
  fileprivate func byteColumn(of offset: Int, on line: Int) -> Int? {
    guard let first = stretches.first(where: { $0.start.line == line }), first.bytes.lowerBound <= offset else {
      return nil
    }
    // What stands before a text on its line (an indentation, the sign of a quotation) is ASCII.
    return first.start.column + offset - first.bytes.lowerBound
  }
}
