import Testing

@testable import Judging

struct ReorderingTests {
  static let cases: [(String, String, Bool)] = [
    ("['pear', 'fig']", "['fig', 'pear']", true), ("fig, pear and plum", "plum, pear and fig", true),
    ("['fig', 'pear']", "['fig', 'pear']", false), ("['fig', 'pear']", "['fig', 'plum']", false),
    ("['fig']", "['fig', 'fig']", false), ("1.5 2", "2 1.5", true), ("x", "x", false),
  ]

  @Test(arguments: cases) func `the same words in another order are a reordering`(
    _ one: String, _ other: String, _ expected: Bool
  ) {
    #expect(Reordering.of(one, gives: other) == expected)
  }
}
