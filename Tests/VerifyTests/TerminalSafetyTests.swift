import Foundation
import Testing

/// A bank comes from anywhere: nothing in it moves the terminal of whoever looks at it.
@Suite struct TerminalSafetyTests {
  private static let escape = "\u{1b}[2J\u{9b}31m\u{7f}\u{202e}"

  private static let bank = """
    # A \(escape)

    ## What is \(escape)?

    ```python
    x = "\(escape)"
    x  # 'stated \(escape)'
    print(x)
    ```

    ```text
    \(escape)
    ```

    ```pyth\(escape)on
    1
    ```

    ```python verify:skip="\(escape)"
    1
    ```
    """

  @Test(arguments: [
    ["."], ["--verbose", "."], ["list", "."], ["show", "."], ["--format", "json", "."],
    ["--format", "jsonl", "."], ["--format", "junit", "."], ["--format", "sarif", "."], ["--format", "github", "."],
    ["--format", "tap", "."], ["--format", "markdown", "."], ["--format", "concise", "."], ["--format", "html", "."],
    ["list", "--format", "json", "."],
    ["--section", escape, "."], ["--python", escape, "."], [escape], ["--\(escape)"], ["--sandbox", escape],
  ])
  func `no escape of a bank, of a file's name or of an argument comes out`(arguments: [String]) throws {
    let broken = "<!-- verify: \(Self.escape) -->\n\n```python\n1\n```\n"
    let files = ["a.md": Self.bank, "b\(Self.escape).md": broken, "c\(Self.escape).md": Self.bank]
    try withBank(files.mapValues { Data($0.utf8) }) { folder in
      let run = try BuiltCommand(arguments, in: folder)
      let raw = (run.output + run.complaints).unicodeScalars.filter {
        ($0.value < 0x20 && $0 != "\n") || (0x7F..<0xA0).contains($0.value) || $0.value == 0x202E
      }
      #expect(raw.map(\.value) == [])
      #expect(!(run.output + run.complaints).isEmpty)
    }
  }
}
