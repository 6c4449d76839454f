import Testing
import Verification

@testable import Fixing

@Suite struct RemedyTests {
  static let places: [(offset: Int, line: Int, column: Int, bytes: Int)] = [
    (0, 1, 1, 1), (1, 1, 2, 2), (3, 1, 3, 4), (4, 2, 1, 1), (8, 2, 2, 5), (9, 2, 3, 6), (10, 3, 1, 1), (12, 4, 2, 2),
  ]

  @Test(arguments: places) func `a place is told in characters and in bytes, whatever ends its lines`(
    _ place: (offset: Int, line: Int, column: Int, bytes: Int)
  ) {
    let position = DocumentLines(Array("aä\n😀b\r\rc".utf8)).position(of: place.offset)
    #expect(position.point == Span.Point(line: place.line, column: place.column))
    #expect(position.byteColumn == place.bytes)
  }

  @Test func `a byte order mark is no character of the first line`() {
    let position = DocumentLines([0xEF, 0xBB, 0xBF] + Array("ab".utf8)).position(of: 4)
    #expect(position.point == Span.Point(line: 1, column: 2))
    #expect(position.byteColumn == 2)
  }
}
