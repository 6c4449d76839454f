import Testing

@testable import Extraction

struct GlobTests {
  /// Each as git itself decides (`git check-ignore`).
  private static let cases: [(glob: String, path: String, fits: Bool)] = [
    ("a.md", "a.md", true), ("a.md", "x/y/a.md", true), ("a.md", "a.mdx", false), ("/a.md", "a.md", true),
    ("/a.md", "x/a.md", false), ("x/a.md", "x/a.md", true), ("x/a.md", "y/x/a.md", false), ("*.md", "x/.md", true),
    ("x/*", "x/a", true), ("x/*", "x/y/a", false), ("**/a", "a", true), ("**/a", "x/y/a", true),
    ("a/**", "a/b/c", true),
    ("a/**", "a", false), ("a/**/b", "a/b", true), ("a/**/b", "a/x/y/b", true), ("a/**/b", "a/x", false),
    ("a?c", "abc", true), ("a?c", "ac", false), ("a*c*e", "abcde", true), ("a*c*e", "abcd", false),
    ("[ab].md", "b.md", true), ("[!ab].md", "b.md", false), ("[a-c]x", "bx", true), ("[]]", "]", true),
    ("[a", "[a", true), ("\\*", "*", true), ("\\*", "a", false), ("a  ", "a", true),
    ("!a", "a", true), ("bau?", "baum", true), ("é*", "été", true),
  ]

  @Test(arguments: cases) func `a pattern fits the paths that git takes it for`(
    _ glob: String, _ path: String, _ fits: Bool
  ) throws {
    #expect(try #require(Glob(glob)).fits(path.split(separator: "/").map(String.init), isFolder: false) == fits)
  }

  @Test(arguments: ["", "# a comment", "   ", "/"]) func `a line may hold no pattern`(_ line: String) {
    #expect(Glob(line) == nil)
  }

  @Test func `a slash at the end asks for a folder`() throws {
    let glob = try #require(Glob("build/"))
    #expect(glob.fits(["x", "build"], isFolder: true))
    #expect(!glob.fits(["x", "build"], isFolder: false))
  }

  @Test func `many stars take no more time than few`() throws {
    let glob = try #require(Glob(String(repeating: "a*", count: 40) + "b"))
    #expect(!glob.fits([String(repeating: "a", count: 2_000)], isFolder: false))
  }
}
