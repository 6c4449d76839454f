import Testing

@testable import Extraction

/// What is too large to be read in a memory that a machine in CI has; the sizes are those at which the program was measured.
@Suite struct DocumentSizeTests {
  static let shapes: [(line: String, count: Int, isTooLarge: Bool)] = [
    ("Some words of a sentence that go on, up to the end of a line.\n", 200_000, false),
    ("Some words of a sentence that go on, up to the end of a line.\n", 400_000, true),
    ("x = f(1)  # 1\n", 50_000, false), ("x = f(1)  # 1\n", 200_000, true),
    ("- an item of a list\n", 100_000, false), ("- an item of a list\n", 300_000, true),
    ("*a* ", 200_000, false), ("*a* ", 800_000, true),
    ("word ", 1_000_000, false), ("word ", 2_000_000, true),
    ("ann@example.org ", 20_000, false), ("ann@example.org ", 200_000, true),
  ]

  @Test(arguments: shapes) func `what would take more memory than there may be is not read`(
    _ line: String, _ count: Int, _ isTooLarge: Bool
  ) {
    let bytes = Array(String(repeating: line, count: count).utf8)
    #expect(DocumentSize(of: bytes).isTooLarge == isTooLarge)
  }
}
