import FoundationEssentials
import Testing
import Verification

/// What holds of the span of every claim, on documents that nobody wrote for it.
struct EveryClaimTests {
  @Test(arguments: [true, false])
  func `on our own bank the bytes at a claim's span are what it states`(compiles: Bool) throws {
    #expect(!Documents.bank.isEmpty)
    for path in Documents.bank { try check(path, compiles: compiles) }
  }

  @Test(.enabled(if: !Documents.shared.isEmpty, "no collections of documents lie beside the package"))
  func `on documents of others the bytes at a claim's span are what it states`() throws {
    for path in Documents.shared {
      try check(path, compiles: true)
      try check(path, compiles: false)
    }
  }

  private func check(_ path: String, compiles: Bool) throws {
    let bytes = try [UInt8](Data(contentsOf: URL(filePath: path)))
    let editor = Editor(bytes)
    for located in try Located.claims(in: bytes, path: path, compiles: compiles) {
      let claim = located.claim
      let place = "\(path):\(claim.line) \(claim.form): \(claim.stated)"
      // That a check runs through is spelled nowhere.
      if claim.source == .directive { continue }
      let span = try #require(claim.span, "no span: \(place)")
      #expect(isImplied(claim) || located.isAsWritten, "\(place) <> \(located.written ?? "")")
      #expect(located.isUncutAsWritten, "\(place): \(claim.spellings) <> \(located.spellings)")
      #expect(claim.source == .prose || (claim.line...claim.lastLine).contains(span.start.line), "\(place)")
      #expect(claim.source == .prose || (claim.line...claim.lastLine).contains(span.end.line), "\(place)")
      #expect(editor.point(at: span.bytes.lowerBound) == span.start, "\(place)")
      #expect(editor.point(at: span.bytes.upperBound) == span.end, "\(place)")
      #expect(span.pieces.count == span.end.line - span.start.line + 1 || span.pieces.count > 1, "\(place)")
    }
  }

  /// Whether what is stated is spelled otherwise than in the author's words.
  private func isImplied(_ claim: Claim) -> Bool {
    claim.form == "assert" || claim.stated == "error" || claim.stated == "no exception"
  }
}
