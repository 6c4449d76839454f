/// A document of the bank: every box that stands in it, and the samples among them, in the document's order.
package struct Document: Sendable, Hashable {
  /// The path as the user knows it: as given, or below the folder that was given.
  package let path: String
  package let boxes: [Box]
  package let samples: [Sample]
  /// The running text above its first sample, which may say what holds for all of them.
  package let introduction: [Passage]
  /// All of its running text, headings aside.
  package let prose: [Passage]

  package init(
    path: String, boxes: [Box], samples: [Sample], introduction: [Passage] = [], prose: [Passage] = []
  ) {
    self.prose = prose
    self.path = path
    self.boxes = boxes
    self.samples = samples
    self.introduction = introduction
  }

  /// The same document with these of its samples alone.
  package func with(samples: [Sample]) -> Document {
    Document(path: path, boxes: boxes, samples: samples, introduction: introduction, prose: prose)
  }
}
