import Claims
import Extraction
import Verification

/// The claims of a document, each with what stands at its span.
struct Located {
  let claim: Claim
  /// The bytes of the pieces, joined by line feeds; nil where the claim has no span.
  let written: String?
  /// The same of the claim's spellings texts.
  let spellings: [String]

  /// - Parameter compiles: whether a box that does not say what it is is Python.
  static func claims(in bytes: [UInt8], path: String = "a.md", compiles: Bool = true) throws -> [Located] {
    let reading = try DocumentReader { texts in texts.map { _ in compiles } }.read(bytes, path: path)
    return reading.document.samples.flatMap { ClaimReader().read($0).allClaims }.map { claim in
      func written(_ span: Span) -> String {
        span.pieces.map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: "\n")
      }
      return Located(claim: claim, written: claim.span.map(written), spellings: claim.spellingSpans.map(written))
    }
  }

  /// Whether the bytes are what is stated, but for white space, marks of inline code, and escapes and entities of Markdown.
  var isAsWritten: Bool {
    guard let written else { return false }
    return [written, claim.source == .prose ? written.unescaped : written].contains { $0.bare == claim.stated.bare }
  }
}

extension Located {
  /// Whether each text with nothing taken off has its bytes, too.
  var isUncutAsWritten: Bool { spellings.map(\.bare) == claim.spellings.map(\.bare) }
}

extension String {
  /// Without white space and marks of inline code.
  fileprivate var bare: String { String(unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "`" }) }

  /// As Markdown reads it.
  fileprivate var unescaped: String {
    replacing(#/\\([!-\/:-@\[-`{-~])/#) { $0.1 }.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
