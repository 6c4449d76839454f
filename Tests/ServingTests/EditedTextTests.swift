import Testing
import Verification

@testable import Serving

@Suite struct EditedTextTests {
  private static let text = "a😀ä\r\nb\rc\n"

  @Test(arguments: [
    (PositionEncoding.utf8, [0, 1, 1, 5, 5, 7]), (.utf16, [0, 1, 1, 5, 7, 7]), (.utf32, [0, 1, 5, 7, 7, 7]),
  ]) func `positions count as it was agreed`(_ encoding: PositionEncoding, _ offsets: [Int]) {
    let text = EditedText(Self.text, counting: encoding)
    let characters =
      encoding == .utf8 ? [0, 1, 4, 5, 6, 7] : encoding == .utf16 ? [0, 1, 2, 3, 4, 99] : [0, 1, 2, 3, 4, 99]
    for (character, offset) in zip(characters, offsets) {
      #expect(text.offset(of: Position(line: 0, character: character)) == offset, "\(character)")
    }
    #expect(text.offset(of: Position(line: 3, character: 0)) == 13)
    #expect(text.offset(of: Position(line: 99, character: 5)) == 13)
    for offset in [0, 1, 5, 7, 9, 10, 11, 12, 13] {
      #expect(text.offset(of: text.position(of: offset)) == offset, "\(offset)")
    }
  }

  @Test func `a column of scalars becomes a position, and a byte order mark is none`() {
    let text = EditedText("\u{FEFF}x😀y\n  z  \n", counting: .utf16)
    #expect(text.position(line: 1, column: 1) == Position(line: 0, character: 1))
    #expect(text.position(line: 1, column: 3) == Position(line: 0, character: 4))
    #expect(text.position(line: 1, column: 99) == Position(line: 0, character: 5))
    #expect(text.extent(ofLine: 2) == Position(line: 1, character: 2)..<Position(line: 1, character: 5))
    #expect(text.extent(ofLine: 99) == Position(line: 2, character: 0)..<Position(line: 2, character: 0))
  }

  @Test func `changes are made one after another`() throws {
    var text = EditedText("one\ntwo\n", counting: .utf16)
    try text.change([
      "range": ["start": ["line": .int(1), "character": .int(0)], "end": ["line": .int(1), "character": .int(3)]],
      "text": "2😀\n3",
    ])
    #expect(String(decoding: text.bytes, as: UTF8.self) == "one\n2😀\n3\n")
    try text.change([
      "range": ["start": ["line": .int(1), "character": .int(3)], "end": ["line": .int(9), "character": .int(9)]],
      "text": "!",
    ])
    #expect(String(decoding: text.bytes, as: UTF8.self) == "one\n2😀!")
    try text.change(["text": "new"])
    #expect(String(decoding: text.bytes, as: UTF8.self) == "new" && text.lineCount == 1)
    #expect(throws: ServingError.self) { try text.change(["range": ["start": .null], "text": ""]) }
    #expect(throws: ServingError.self) { try text.change([:]) }
  }
}
