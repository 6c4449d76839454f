extension DocumentFormat {
  /// A script, a module with docstrings, or cells (`docs/documents.md`).
  package static let pythonFile = DocumentFormat(name: "Python", suffixes: [".py"], isReadInFolders: false) {
    (bytes, path, _) throws(ExtractionError) in
    let source = try SourceText(path: path, bytes: bytes)
    let read = try PythonFileBlocks(of: source)
    return ParsedDocument(source: source, blocks: read.blocks, notices: read.notices)
  }
}
