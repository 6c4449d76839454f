/// What Python runs of a sample: its text with everything blanked that is not code, so that lines keep their numbers.
package struct Program: Sendable, Hashable {
  package let source: String
  /// For a session the 1-based first lines of its examples; nil for a script.
  package let examples: [Int]?

  package init(source: String, examples: [Int]? = nil) {
    self.source = source
    self.examples = examples
  }

  /// Whether one of the names stands in it, as the word of a statement.
  package func spells(anyOf names: Set<String>) -> Bool {
    guard names.contains(where: source.holds) else { return false }
    var reader = ProgramWords(source)
    while let line = reader.next() {
      for case .name(let name) in line where names.contains(name) { return true }
    }
    return false
  }
}
