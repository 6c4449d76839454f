import Testing
import Verification

@testable import Fixing

struct VersionNoteTests {
  @Test func `neighbours that show the same share a range, and the last goes on`() {
    let asked = releases("3.8", "3.9", "3.10", "3.11")
    #expect(
      VersionNote.text(asked, ["3.8": "'a'", "3.9": "'a'", "3.10": "'a'", "3.11": "'Shade.A'"])
        == "3.8–3.10: 'a'; 3.11+: 'Shade.A'")
    #expect(VersionNote.text(asked, ["3.8": "1", "3.11": "a\nb"]) == "Python 3.8: 1; 3.11+: a, b")
  }
}
