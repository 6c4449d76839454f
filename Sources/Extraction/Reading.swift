import Verification

/// A document as it was read, with what its author should know about it.
package struct Reading: Sendable, Hashable {
  /// Complete, whatever the notices say.
  package let document: Document
  /// In the document's order.
  package let notices: [Notice]
}
