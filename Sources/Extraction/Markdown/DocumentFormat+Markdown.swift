extension DocumentFormat {
  /// CommonMark, with what GitHub and MkDocs add to it (`docs/documents.md`).
  package static let markdown = DocumentFormat(
    name: "Markdown", suffixes: [".md", ".markdown", ".mdx", ".qmd", ".rmd"]
  ) {
    (bytes, path) throws(ExtractionError) in
    var source = try SourceText(path: path, bytes: bytes)
    let frontMatter = FrontMatter(blanking: &source)
    source.open(Admonitions.indentations(in: source))
    guard let blocks = MarkdownTree(parsing: source.bytes)?.blocks(of: source) else {
      throw .unreadable(path: path, reason: "not enough memory")
    }
    return ParsedDocument(
      source: source, blocks: blocks, head: frontMatter.head,
      notices: frontMatter.notices + UnclosedFences.notices(in: blocks, of: source)
        + UnreadCode.notices(in: blocks, path: path))
  }
}
