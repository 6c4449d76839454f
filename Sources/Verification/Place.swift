/// Where something stands in a document, printed as `Snippets/gotchas.md:12`.
package struct Place: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The document's path as the user knows it.
  package let path: String
  /// 1-based.
  package let line: Int

  package init(path: String, line: Int) {
    self.path = path
    self.line = line
  }

  package var description: String { "\(path):\(line)" }

  package static func < (left: Place, right: Place) -> Bool {
    (left.path, left.line) < (right.path, right.line)
  }
}
