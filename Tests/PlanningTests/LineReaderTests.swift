import Foundation
import Testing

@testable import Planning

@Suite struct LineReaderTests {
  private static func lines(of text: String) throws -> (lines: [String], endsOpen: Bool, offset: Int) {
    let file = FileManager.default.temporaryDirectory.appending(path: "verify-lines-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(text.utf8).write(to: file)
    var reader = try LineReader(path: file.path)
    var lines: [String] = []
    while let line = reader.next() { lines.append(String(decoding: line, as: UTF8.self)) }
    return (lines, reader.endsOpen, reader.offset)
  }

  @Test(
    arguments: [
      ("", [], false), ("a\n", ["a"], false), ("a\n\nb", ["a", "", "b"], true), ("\n", [""], false),
    ] as [(String, [String], Bool)])
  func `lines are told apart by their ends alone`(_ text: String, _ lines: [String], _ endsOpen: Bool) throws {
    let read = try Self.lines(of: text)
    #expect(read.lines == lines)
    #expect(read.endsOpen == endsOpen)
    #expect(read.offset == text.utf8.count)
  }

  @Test func `a line may be longer than what is read at once`() throws {
    let long = String(repeating: "é", count: 300_000)
    #expect(try Self.lines(of: "a\n\(long)\nb\n").lines == ["a", long, "b"])
  }

  @Test func `a file that is not there is told`() {
    #expect(throws: PlanningError.self) { _ = try LineReader(path: "/nonexistent/part") }
  }
}
