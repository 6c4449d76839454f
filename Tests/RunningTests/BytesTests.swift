import Running
import Testing

@Suite struct BytesTests {
  @Test(
    arguments: [
      ([], ""),
      (Array("é\n".utf8), "é\n"),
      ([0x61, 0xFF, 0x62], "a\\xffb"),
      ([0xC3], "\\xc3"),
      ([0xE2, 0x82, 0x41], "\\xe2\\x82A"),
      ([0xED, 0xA0, 0x80], "\\xed\\xa0\\x80"),
      ([0xF0, 0x9F, 0x90, 0x8D, 0x80], "🐍\\x80"),
      ([0x00, 0xC0, 0x0A], "\0\\xc0\n"),
    ] as [([UInt8], String)])
  func `bytes that are not UTF-8 stand as escapes`(_ bytes: [UInt8], _ text: String) {
    #expect(String(showing: bytes) == text)
  }
}
