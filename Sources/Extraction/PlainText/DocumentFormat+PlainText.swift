extension DocumentFormat {
  /// Text as it is left of a page: code between prose, without a mark (`docs/documents.md`).
  package static let plainText = DocumentFormat(
    name: "plain text", suffixes: [".txt", ".text"], isReadInFolders: false
  ) {
    (bytes, path, compiles) throws(ExtractionError) in
    let source = try SourceText(path: path, bytes: bytes)
    let read = PlainTextBlocks(of: source, compiles: compiles)
    return ParsedDocument(source: source, blocks: read.blocks, notices: read.notices)
  }
}
