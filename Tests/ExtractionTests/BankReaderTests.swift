import Foundation
import Testing
import Verification

@testable import Extraction

struct BankReaderTests {
  /// The paths of the documents below these, without the folder's own, and the texts of the errors on the way.
  private func read(
    _ folder: TemporaryFolder, _ names: [String], _ reach: Reach = Reach()
  ) throws -> (paths: [String], errors: [String]) {
    var reader = try BankReader(paths: names.map { $0.isEmpty ? folder.path : folder / $0 }, reach: reach) {
      $0.map { _ in true }
    }
    var paths: [String] = []
    var errors: [String] = []
    while true {
      do {
        guard let reading = try reader.next() else { return (paths, errors) }
        paths.append(reading.document.path.replacing(folder.path + "/", with: ""))
      } catch {
        errors.append(error.description.replacing(folder.path, with: "FOLDER"))
      }
    }
  }

  @Test func `documents come in the byte order of the names on the way`() throws {
    let folder = try TemporaryFolder([
      "b.md": "", "B.md": "", "a/z.md": "", "a/b/c.markdown": "", "a.md": "", "a-b.MD": "", "é.md": "", "10.md": "",
      "9.md": "",
    ])
    #expect(
      try read(folder, [""]).paths
        == ["10.md", "9.md", "B.md", "a/b/c.markdown", "a/z.md", "a-b.MD", "a.md", "b.md", "é.md"])
  }

  @Test func `hidden names, node_modules and other suffixes are passed over`() throws {
    let folder = try TemporaryFolder([
      "a.md": "", ".b.md": "", ".git/c.md": "", ".x/d.md": "", "node_modules/e.md": "", "f.txt": "", "g.md.bak": "",
      "md": "",
    ])
    #expect(try read(folder, [""]).paths == ["a.md"])
  }

  @Test func `what a gitignore names is passed over, the nearest file and its last pattern deciding`() throws {
    let folder = try TemporaryFolder([
      ".gitignore": "build/\n*.tmp.md\n/top.md\n", "a.md": "", "b.tmp.md": "", "top.md": "", "x/top.md": "",
      "x/build/c.md": "", "x/.gitignore": "!keep.tmp.md\nonly.md\n!only.md\n", "x/keep.tmp.md": "", "x/only.md": "",
      "y/.gitignore": "*\n", "y/z/e.md": "",
    ])
    #expect(try read(folder, [""]).paths == ["a.md", "x/keep.tmp.md", "x/only.md", "x/top.md"])
    #expect(try read(folder, [""], Reach(readsHidden: true)).paths.count == 8)
  }

  @Test func `the files above a folder that is named count up to the top of its repository, for what is in it`() throws
  {
    let folder = try TemporaryFolder([
      ".gitignore": "*.md\n", "repo/.git/HEAD": "", "repo/.gitignore": "docs/\nold.md\n", "repo/docs/a.md": "",
      "repo/docs/old.md": "", "repo/docs/.gitignore": "!old.md\n", "repo/docs/b/old.md": "",
    ])
    #expect(try read(folder, ["repo/docs"]).paths == ["repo/docs/a.md", "repo/docs/b/old.md", "repo/docs/old.md"])
    #expect(try read(folder, ["repo/docs/b/old.md"]).paths == ["repo/docs/b/old.md"])
    let all = try read(folder, ["repo"])
    #expect(all.paths == [])
    #expect(
      all.errors == [
        "FOLDER/repo: no document below this folder but in what is hidden, ignored or excluded; --hidden reads what is "
          + "hidden or a .gitignore names"
      ])
  }

  @Test func `what is excluded is passed over whether hidden names are read or not, but not where it is named`() throws
  {
    let folder = try TemporaryFolder(["a.md": "", "b/c.md": "", "b/d.md": "", ".e/f.md": ""])
    let reach = Reach(excluded: ["c.md", ".e/"], readsHidden: true)
    #expect(try read(folder, [""], reach).paths == ["a.md", "b/d.md"])
    #expect(try read(folder, ["b/c.md"], reach).paths == ["b/c.md"])
  }

  @Test func `what was passed over is told in one line`() throws {
    let folder = try TemporaryFolder([
      "a.md": "", ".b.md": "", ".c/d.md": "", ".e": "", ".gitignore": "f*\n", "f.md": "", "f.txt": "", "fg/h.md": "",
      "i.md": "", "j.md": "", "k.md": "",
    ])
    var reader = try BankReader(paths: [folder.path], reach: Reach(excluded: ["i.md", "j.md"])) { $0.map { _ in true } }
    while try reader.nextPath() != nil {}
    #expect(
      reader.passedOver.description.replacing(folder.path + "/", with: "")
        == "passed over 2 hidden, 2 ignored, 2 excluded: .b.md, .c, f.md, fg, i.md, … (--hidden reads what is hidden "
        + "or ignored)")
  }

  @Test func `documents have one of several suffixes, in any case`() throws {
    let names = ["a.markdown", "b.MDX", "c.qmd", "d.Rmd", "e.MarkDown"]
    let folder = try TemporaryFolder(Dictionary(uniqueKeysWithValues: (names + ["f.txt"]).map { ($0, "") }))
    #expect(try read(folder, [""]).paths == names)
  }

  @Test func `a document that is named is read whatever its suffix, in the order given, and once`() throws {
    let folder = try TemporaryFolder(["b.txt": "", ".a": "", "c/d.md": ""])
    #expect(try read(folder, ["c", "b.txt", ".a", "b.txt", "c/"]).paths == ["c/d.md", "b.txt", ".a"])
  }

  @Test func `links are followed, and a loop of links ends`() throws {
    let folder = try TemporaryFolder(["a/x.md": "", "b/y.md": "", "elsewhere": ""])
    try folder.link("a/up", to: "..")
    try folder.link("a/b", to: "../b")
    try folder.link("b/a", to: "../a")
    try folder.link("self.md", to: "self.md")
    try folder.link("z.md", to: "elsewhere")
    let found = try read(folder, [""])
    #expect(found.paths == ["a/b/y.md", "a/x.md", "z.md"])
    #expect(found.errors == ["FOLDER/self.md: cannot be read: Too many levels of symbolic links"])
  }

  @Test func `a document that cannot be read does not hide those after it`() throws {
    let folder = try TemporaryFolder(["a.md": "a\0", "b.md": "", "d.md": ""])
    try folder.link("c.md", to: "nowhere")
    let found = try read(folder, [""])
    #expect(found.paths == ["b.md", "d.md"])
    #expect(
      found.errors == [
        "FOLDER/a.md:1: a NUL byte; this is not a text document",
        "FOLDER/c.md: cannot be read: No such file or directory",
      ])
  }

  @Test func `a folder without documents is an error`() throws {
    let folder = try TemporaryFolder(["empty/x.txt": "", "full/a.md": ""])
    let found = try read(folder, ["empty", "full"])
    #expect(found.paths == ["full/a.md"])
    #expect(
      found.errors == [
        "FOLDER/empty: no document below this folder; a document's name ends in .md, .markdown, .mdx, .qmd, .rmd, .ipynb or .rst"
      ])
  }

  @Test(arguments: [
    ("gotcha.md", "; did you mean \"FOLDER/gotchas.md\"?"),
    ("snippet/a.md", "; did you mean \"FOLDER/snippets/a.md\"?"),
    ("entirely-other", ""), ("gotchas.md/x", ""), ("snippets/b", ""),
  ])
  func `a path that is not there is answered with the nearest`(_ name: String, hint: String) throws {
    let folder = try TemporaryFolder(["gotchas.md": "", "snippets/a.md": ""])
    let error = #expect(throws: ExtractionError.self) { try read(folder, [name]) }
    #expect(
      error?.description.replacing(folder.path, with: "FOLDER") == "FOLDER/\(name): no such file or folder\(hint)")
  }

  @Test func `paths are told as they were given`() throws {
    let folder = try TemporaryFolder(["a/b.md": ""])
    #expect(try read(folder, ["a/../a/"]).paths == ["a/../a/b.md"])
  }

  @Test func `a document of 12 MB is read, and one of 50 MB refused`() throws {
    let folder = try TemporaryFolder()
    let piece =
      "## Question\n\nSome *words* and `code`.\n\n"
      + String(repeating: "A line of words, as long as lines of text in a document commonly are.\n", count: 1000) + "\n"
    let count = 12_000_000 / piece.utf8.count
    try folder.write(Data((String(repeating: piece, count: count) + "```python\nx = 1\n```\n").utf8), to: "big.md")
    var reader = try BankReader(paths: [folder / "big.md"]) { $0.map { _ in true } }
    let samples = try #require(try reader.next()).samples
    #expect(samples.map(\.firstLine) == [count * 1005 + 2])
    #expect(samples.map(\.id) == ["big/question-\(count)#1"])
    try folder.write(Data(String(repeating: piece, count: 4 * count).utf8), to: "big.md")
    var other = try BankReader(paths: [folder / "big.md"]) { $0.map { _ in true } }
    #expect(throws: ExtractionError.tooLarge(path: folder / "big.md")) { _ = try other.next() }
  }
}
