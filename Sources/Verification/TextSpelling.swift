/// How a text stands in a document whose syntax does not have it as it is: with escapes, with entities.
package struct TextSpelling: Sendable {
  /// A stretch of the document, as it is read.
  package let read: @Sendable (_ written: String) -> String
  /// A text, as the document has to have it.
  package let write: @Sendable (_ text: String) -> String
  /// Whether running text is Markdown, in which signs are escaped.
  package let hasMarkdown: Bool

  package init(
    hasMarkdown: Bool, read: @escaping @Sendable (_ written: String) -> String,
    write: @escaping @Sendable (_ text: String) -> String
  ) {
    self.read = read
    self.write = write
    self.hasMarkdown = hasMarkdown
  }

  /// Each sign stands for itself.
  package static let plain = TextSpelling(hasMarkdown: true, read: \.self, write: \.self)
}
