import Verification

extension DocumentFormat {
  /// Pages as browsers read them (`docs/documents.md`).
  package static let html = DocumentFormat(
    name: "HTML", suffixes: [".html", ".htm", ".xhtml"], isReadInFolders: false, isTooLarge: HTMLSize.isTooLarge,
    spelling: .ofHTML
  ) { (bytes, path, _) throws(ExtractionError) in
    let source = try SourceText(path: path, bytes: bytes)
    if HTMLSize(of: source.bytes).isTooDeep {
      throw .malformed(Place(path: path, line: 1), format: "HTML page", "its elements stand too deep in one another")
    }
    return ParsedDocument(source: source, blocks: HTMLBlocks(of: source).blocks)
  }
}
