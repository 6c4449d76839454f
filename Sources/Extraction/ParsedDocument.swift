/// A document as its format gives it.
struct ParsedDocument {
  /// Where its texts stand in the document as it is on disk.
  let source: SourceText
  /// In the document's order.
  let blocks: [Block]
  var head = DocumentHead()
  /// What was read, but hardly as its author meant it.
  var notices: [Notice] = []
}

/// What a document says about all of its questions.
struct DocumentHead {
  var section: String?
  var title: String?
  var level: String?
}
