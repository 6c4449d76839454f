extension DocumentFormat {
  /// Jupyter's notebooks, of nbformat 3 and 4 (`docs/documents.md`).
  package static let notebook = DocumentFormat(
    name: "Jupyter notebook", suffixes: [".ipynb"],
    // Most of a large one are pictures, which are not looked at; its cells are bounded as they are read.
    isTooLarge: { _ in false }, spelling: .ofJSON
  ) { (bytes, path, _) throws(ExtractionError) in
    let source = try SourceText(path: path, bytes: bytes)
    let notebook = try Notebook(source)
    let written = notebook.cells.flatMap { $0.source.bytes + [lineFeed] }
    if DocumentSize(of: written).isTooLarge { throw .tooLarge(path: path) }
    let read = try NotebookBlocks(of: notebook, path: path)
    return ParsedDocument(source: source, blocks: read.blocks, notices: read.notices)
  }
}
