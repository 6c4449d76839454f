extension DocumentFormat {
  /// CommonMark, with what GitHub and MkDocs add to it (`docs/documents.md`).
  package static let markdown = DocumentFormat(
    name: "Markdown", suffixes: [".md", ".markdown", ".mdx", ".qmd", ".rmd"]
  ) {
    (bytes, path, _) throws(ExtractionError) in
    var source = try SourceText(path: path, bytes: bytes)
    let frontMatter = FrontMatter(blanking: &source)
    let part = try MarkdownPart(source)
    return ParsedDocument(
      source: part.source, blocks: part.blocks, head: frontMatter.head, notices: frontMatter.notices + part.notices)
  }
}
