import Verification

/// Something in a document that was read, but hardly as its author meant it.
package struct Notice: Sendable, Hashable, CustomStringConvertible {
  package let place: Place
  /// What was read instead, and what to do, on one line.
  package let text: String

  package init(place: Place, text: String) {
    self.place = place
    self.text = text
  }

  /// `Snippets/gotchas.md:12: …`
  package var description: String { "\(place): \(text)" }
}
