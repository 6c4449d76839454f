import Testing

@testable import Extraction

struct FrontMatterTests {
  private func frontMatter(_ text: String) throws -> (FrontMatter, SourceText) {
    var source = try SourceText(path: "a.md", bytes: Array(text.utf8))
    return (FrontMatter(blanking: &source), source)
  }

  @Test(arguments: [
    ("section: Memory", "Memory"), ("section: \"a \\\"b\\\"\"", "a \"b\""), ("section: 'it''s'", "it's"),
    ("section: a # comment", "a"), ("section: \"a\" # comment", "a"), ("section: a: b", "a: b"),
    ("# comment\nlayout: post\ntags:\n  - x\n  - y\nsection: a", "a"), ("tags: [a,\n  b\n]\nsection: a", "a"),
    ("section:   a  ", "a"), ("\nsection: a\n", "a"),
  ])
  func `a value is one line's text`(_ lines: String, value: String) throws {
    #expect(try frontMatter("---\n\(lines)\n---\ntext\n").0.section == value)
  }

  @Test(arguments: ["section: |", "section: [a]", "section:", "section: \"a", "section: 'a' b"])
  func `a value that is not one line's text is noticed`(_ line: String) throws {
    let found = try frontMatter("---\n\(line)\n---\n").0
    #expect(found.section == nil)
    #expect(found.notices.map(\.description) == ["a.md:2: \"section\" is left out: its value is not text on one line"])
  }

  @Test(arguments: [
    "---\n\nA paragraph.\n\n---\n", "---\n", "---\nsection: a\n", "text\n---\nsection: a\n---\n", " ---\nsection: a\n---\n",
    "---\n---\n", "---\nSome words: and more\nbut no key\n---\n", "----\nsection: a\n----\n",
  ])
  func `a rule at the top is no front matter`(_ text: String) throws {
    let (found, source) = try frontMatter(text)
    #expect(found.section == nil)
    #expect(source.bytes == Array(text.utf8))
  }

  @Test func `what follows keeps its bytes and its lines`() throws {
    let source = try frontMatter("---\ntitle: é\n...\n# Q\n").1
    #expect(String(decoding: source.bytes, as: UTF8.self) == "   \n         \n   \n# Q\n")
  }
}
