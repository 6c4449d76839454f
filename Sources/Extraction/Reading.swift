import Verification

/// A document as it was read, with what its author should know about it.
package struct Reading: Sendable, Hashable {
  package let document: Document
  /// In the document's order.
  package let notices: [Notice]
}
