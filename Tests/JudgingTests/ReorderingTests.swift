import Testing

@testable import Judging

struct ReorderingTests {
  static let cases: [(String, String, Bool)] = [
    ("['pear', 'fig']", "['fig', 'pear']", true), ("fig, pear and plum", "plum, pear and fig", true),
    ("['fig', 'pear']", "['fig', 'pear']", false), ("['fig', 'pear']", "['fig', 'plum']", false),
    ("['fig']", "['fig', 'fig']", false), ("1.5 2", "2 1.5", true), ("x", "x", false),
  ]

  static let addresses: [(String, String, String, Bool)] = [
    ("<map object at 0x10>", "<map object at 0x20>", "['1']", true),
    ("<map object at 0x10>", "<map object at 0x20>", "<filter object>", false),
    ("<map object at 0x10>", "<zip object at 0x20>", "['1']", false), ("0x10", "0x20", "0x30", false),
    ("<map object at 0x10>", "<map object at 0x10>", "['1']", false),
  ]

  @Test(arguments: addresses) func `another address alone is no difference that excuses a value`(
    _ one: String, _ other: String, _ stated: String, _ expected: Bool
  ) {
    #expect(AddressDifference.isAll(between: one, and: other, stated: stated) == expected)
  }

  @Test(arguments: cases) func `the same words in another order are a reordering`(
    _ one: String, _ other: String, _ expected: Bool
  ) {
    #expect(Reordering.of(one, gives: other) == expected)
  }
}
