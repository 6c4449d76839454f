/// What accepting would change in the record of one sample, a line an outcome.
package struct RecordChange: Sendable, Hashable {
  /// The sample's.
  package let id: String
  package let lines: [Line]

  /// One outcome with its releases, for a person.
  package struct Line: Sendable, Hashable {
    package let isNew: Bool
    package let text: String

    package init(isNew: Bool, text: String) {
      self.isNew = isNew
      self.text = text
    }
  }

  package init(id: String, lines: [Line]) {
    self.id = id
    self.lines = lines
  }
}
