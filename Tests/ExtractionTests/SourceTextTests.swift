import Testing

@testable import Extraction

struct SourceTextTests {
  @Test(arguments: [
    (Array("a\nb\0c\n".utf8), "a.md:2: a NUL byte; this is not a text document"),
    (Array("a\r\n\r\n".utf8) + [0xE9, 0x0A], "a.md:3: the byte 0xE9 is not UTF-8; save the document as UTF-8"),
    ([0xEF, 0xBB, 0xBF, 0x61, 0x0A, 0xC3], "a.md:2: the byte 0xC3 is not UTF-8; save the document as UTF-8"),
    ([0xFF, 0xFE, 0x61, 0x00], "a.md:1: the byte 0xFF is not UTF-8; save the document as UTF-8"),
    (Array("é\r".utf8) + [0x80], "a.md:2: the byte 0x80 is not UTF-8; save the document as UTF-8"),
    ([0x0A, 0xED, 0xA0, 0x80], "a.md:2: the byte 0xED is not UTF-8; save the document as UTF-8"),
    ([0x0A, 0x00, 0xFF], "a.md:2: a NUL byte; this is not a text document"),
  ])
  func `bytes that are no text are refused where they stand`(_ bytes: [UInt8], message: String) {
    let error = #expect(throws: ExtractionError.self) { try SourceText(path: "a.md", bytes: bytes) }
    #expect(error?.description == message)
  }

  @Test(arguments: ["a\nb\n", "a\r\nb\r\n", "a\rb\r", "\u{FEFF}a\r\nb\n", "a\nb\r"])
  func `every line end is a line feed`(_ text: String) throws {
    let source = try SourceText(path: "a.md", bytes: Array(text.utf8))
    #expect(String(decoding: source.bytes, as: UTF8.self) == "a\nb\n")
    #expect([source.line(1), source.line(2), source.line(3), source.line(4)] == ["a", "b", "", nil])
    #expect(source.line(0) == nil)
  }
}
