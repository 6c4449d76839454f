import Testing

@testable import Fixing

struct PatchTests {
  private func patch(_ old: String, _ new: String, path: String = "a.md") -> String {
    String(decoding: Patch(from: Array(old.utf8), to: Array(new.utf8), path: path).bytes, as: UTF8.self)
  }

  @Test func `nothing is no patch`() { #expect(patch("a\n", "a\n").isEmpty) }

  @Test func `changes stand in hunks with three lines around them`() {
    let old = (1...20).map { "\($0)\n" }.joined()
    let new = old.replacing("\n5\n", with: "\nfive\n").replacing("\n18\n", with: "\n18\n18.5\n")
    #expect(
      patch(old, new) == """
        --- a/a.md
        +++ b/a.md
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8
        @@ -16,5 +16,6 @@
         16
         17
         18
        +18.5
         19
         20

        """)
  }

  @Test func `changes that are near share a hunk`() {
    let old = (1...12).map { "\($0)\n" }.joined()
    let new = old.replacing("\n3\n", with: "\nthree\n").replacing("\n9\n", with: "\nnine\n")
    #expect(patch(old, new).split(separator: "\n").count { $0.hasPrefix("@@") } == 1)
  }

  @Test func `a missing last line end is told, and carriage returns are part of lines`() {
    #expect(
      patch("a\r\nb", "a\r\nc")
        == "--- a/a.md\n+++ b/a.md\n@@ -1,2 +1,2 @@\n a\r\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n"
    )
  }

  @Test(arguments: [
    ("my notes.md", "--- a/my notes.md\t\n"), ("a\"b.md", "--- \"a/a\\\"b.md\"\n"), ("é.md", "--- a/é.md\n"),
    ("a\nb.md", "--- \"a/a\\012b.md\"\n"),
  ]) func `names are written as git reads them`(_ path: String, _ head: String) {
    #expect(patch("a\n", "b\n", path: path).hasPrefix(head))
  }
}
