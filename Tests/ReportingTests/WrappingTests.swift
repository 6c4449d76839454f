import Testing

@testable import Reporting

@Suite struct WrappingTests {
  @Test(arguments: [
    ("", 5, [""]), ("one two", 7, ["one two"]), ("one two", 6, ["one", "two"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("a bcdefgh", 3, ["a", "bcd", "efg", "h"]), ("日本語", 4, ["日本", "語"]), ("a  b", 10, ["a  b"]),
  ]) func `text is broken at spaces, and within words where it must`(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(text.wrapped(to: width) == lines)
  }
}
