/// A document of the bank: every box that stands in it, and the samples among them, in the document's order.
package struct Document: Sendable, Hashable {
  /// The path as the user knows it: as given, or below the folder that was given.
  package let path: String
  package let boxes: [Box]
  package let samples: [Sample]

  package init(path: String, boxes: [Box], samples: [Sample]) {
    self.path = path
    self.boxes = boxes
    self.samples = samples
  }
}
