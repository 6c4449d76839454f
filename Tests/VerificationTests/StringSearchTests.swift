import Testing
import Verification

@Suite struct StringSearchTests {
  @Test(arguments: [
    ("a — b", " — ", 1), ("abc", "abc", 0), ("aab", "ab", 1), ("abc", "", 0), ("e\u{301}x", "x", 3),
    ("a\r\nb", "\n", 2),
  ])
  func `a piece is found where it stands first`(_ text: String, _ piece: String, _ offset: Int) {
    let found = text.range(of: piece)
    #expect(found.map { text.utf8.distance(from: text.startIndex, to: $0.lowerBound) } == offset)
    #expect(found.map { String(text[$0]) } == piece)
    #expect(text.holds(piece))
  }

  @Test(arguments: [("", "a"), ("ab", "abc"), ("a b", "ab"), ("A", "a")])
  func `what does not stand there is not found`(_ text: String, _ piece: String) {
    #expect(text.range(of: piece) == nil)
    #expect(!text.holds(piece))
    #expect(!text[...].begins(with: piece))
  }

  @Test func `in a part of a text only that part is looked at`() {
    let part = "abcabc".dropFirst().dropLast(2)
    #expect(part.begins(with: "bc"))
    #expect(part.range(of: "a").map { part[$0] } == "a")
    #expect(!part.holds("abc"))
  }

  @Test(arguments: [("", [""]), ("a", ["a"]), ("a\n\nb\n", ["a", "", "b", ""]), ("a\r\nb", ["a\r", "b"])])
  func `line feeds alone end lines`(_ text: String, _ lines: [String]) {
    #expect(text.lines.map(String.init) == lines)
  }

  @Test(arguments: "aZ_09é语٣ـ" as String) func `letters and digits are parts of words`(_ character: Character) {
    #expect(character.isWordPart == (character.isLetter || character.isNumber || character == "_"))
  }

  @Test(arguments: " \t\n.-(\u{A0}\u{200B}…" as String) func `signs and space are not`(_ character: Character) {
    #expect(!character.isWordPart)
    #expect(character.unicodeScalars.first?.isSpace == character.isWhitespace)
  }
}
