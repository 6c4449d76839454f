extension DocumentFormat {
  /// docutils' markup, with what Sphinx adds to it (`docs/documents.md`).
  package static let reStructuredText = DocumentFormat(name: "reStructuredText", suffixes: [".rst"]) {
    (bytes, path, _) throws(ExtractionError) in
    let source = try SourceText(path: path, bytes: bytes)
    let read = RSTBlocks(of: source)
    return ParsedDocument(source: source, blocks: read.blocks, notices: read.notices)
  }
}
