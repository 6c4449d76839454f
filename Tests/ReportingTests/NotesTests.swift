import Testing

@testable import Reporting

@Suite struct NotesTests {
  @Test func `only a thousand notes are kept, and the others counted`() {
    var notes = Notes("These")
    for number in 1...1_234 { notes.add("  \(number)\n") }
    let lines = notes.text(style: .plain).split(separator: "\n")
    #expect(lines.count == 1_002)
    #expect(lines.last == "  … and 234 more")
  }

  @Test func `nothing to note is no heading`() {
    #expect(Notes("These").text(style: .plain).isEmpty)
  }
}
