/// What Python runs of a sample: its text with everything blanked that is not code, so that lines keep their numbers.
package struct Program: Sendable, Hashable {
  package let source: String
  /// For a session the 1-based first lines of its examples; nil for a script.
  package let examples: [Int]?

  package init(source: String, examples: [Int]? = nil) {
    self.source = source
    self.examples = examples
  }
}
