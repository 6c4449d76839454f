/// Markdown without front matter: the body of a document, a cell of a notebook.
struct MarkdownPart {
  /// With what stands indented in admonitions moved to the left.
  let source: SourceText
  let blocks: [Block]
  let notices: [Notice]

  init(_ text: SourceText) throws(ExtractionError) {
    var source = text
    source.open(Admonitions.indentations(in: source))
    guard let blocks = MarkdownTree(parsing: source.bytes)?.blocks(of: source) else {
      throw .unreadable(path: text.path, reason: "not enough memory")
    }
    self.source = source
    self.blocks = blocks
    notices = UnclosedFences.notices(in: blocks, of: source) + UnreadCode.notices(in: blocks, path: text.path)
  }
}
