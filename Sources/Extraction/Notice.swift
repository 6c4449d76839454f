import Verification

/// Something in a document that was read, but hardly as its author meant it.
package struct Notice: Sendable, Hashable, CustomStringConvertible {
  package let place: Place
  package let text: String

  package init(place: Place, text: String) {
    self.place = place
    self.text = text
  }

  package var description: String { "\(place): \(text)" }
}
