import CCmark

/// A document parsed by libcmark-gfm: CommonMark with GitHub's tables, strikethrough, links and task lists.
struct MarkdownTree: ~Copyable {
  private let root: MarkdownNode

  /// Nil where memory ran out.
  init?(parsing bytes: [UInt8]) {
    Self.registerExtensions
    // Without it the lines of what follows inline code of several lines are not counted.
    guard let parser = cmark_parser_new(CMARK_OPT_SOURCEPOS) else { return nil }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink", "tasklist"] {
      guard let found = cmark_find_syntax_extension(name) else { continue }
      cmark_parser_attach_syntax_extension(parser, found)
    }
    bytes.withUnsafeBytes { buffer in
      cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    guard let root = cmark_parser_finish(parser) else { return nil }
    self.root = MarkdownNode(root)
  }

  deinit { cmark_node_free(root.pointer) }

  /// Visits every node on the way in and on the way out; leaves are visited on the way in only.
  borrowing func walk(_ visit: (MarkdownNode, _ entering: Bool) -> Void) {
    guard let iterator = cmark_iter_new(root.pointer) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      visit(MarkdownNode(node), event == CMARK_EVENT_ENTER)
    }
  }

  /// Once in the process: the library's registry is not guarded against threads.
  private static let registerExtensions: Void = cmark_gfm_core_extensions_ensure_registered()
}
