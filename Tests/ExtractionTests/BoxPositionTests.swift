import Testing
import Verification

@testable import Extraction

/// Where boxes stand. Every line of the first box carries `①`, every line of the second `②`, and so on.
struct BoxPositionTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let marked: String
    var texts: [String]?
    var testDescription: String { name }

    init(_ name: String, _ marked: String, texts: [String]? = nil) {
      self.name = name
      self.marked = marked
      self.texts = texts
    }
  }

  @Test(arguments: cases)
  func `a box's lines are the document's lines between the fences`(_ c: Case) throws {
    let marked = MarkedText(c.marked)
    let boxes = try Reading.of(marked.text).document.boxes
    #expect(boxes.map { Array($0.firstLine..<($0.lastLine + 1)) } == marked.lines)
    if let texts = c.texts { #expect(boxes.map(\.text) == texts) }
    let lines = marked.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for box in boxes where box.lastLine >= box.firstLine {
      let inside = box.text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(inside.count == box.lastLine - box.firstLine + 1)
      for (offset, line) in inside.enumerated() {
        #expect(lines[box.firstLine + offset - 1].hasSuffix(line), "line \(box.firstLine + offset)")
      }
    }
  }

  static let cases = [
    Case("backticks", "```python\nx = 1①\ny = 2①\n```\n", texts: ["x = 1\ny = 2"]),
    Case("tildes", "~~~py\nx = 1①\n~~~\n", texts: ["x = 1"]),
    Case("a longer fence holds a shorter one", "````md\n```python①\nx①\n```①\n````\n"),
    Case("tildes hold backticks", "~~~md\n```①\n~~~\n"),
    Case("a closing fence may be longer", "```\na①\n`````\n\n```\nb②\n```\n"),
    Case("a fence of 300 backticks", String(repeating: "`", count: 300) + "python\nx①\n" + String(repeating: "`", count: 300)),
    Case("blank lines at both ends belong to the box", "```python\n①\nx①\n①\n```\n", texts: ["\nx\n"]),
    Case("a box of one empty line", "```python\n①\n```\n", texts: [""]),
    Case("an indented fence takes its indentation off", "  ```python\n  if x:①\n      y①\n  ```\n", texts: ["if x:\n    y"]),
    Case("an indented closing fence", "```python\nx①\n   ```\n\nafter\n", texts: ["x"]),
    Case("four spaces do not close", "```python\nx①\n    ```①\n```\n"),
    Case("in a list item", "- text\n\n  ```python\n  if x:①\n      y①\n  ```\n", texts: ["if x:\n    y"]),
    Case("on the list marker's own line", "- ```python\n  x①\n  ```\n- ```python\n  y②\n  ```\n", texts: ["x", "y"]),
    Case("in an ordered list", "10. a\n\n    ```python\n    x①\n①\n    y①\n    ```\n", texts: ["x\n\ny"]),
    Case("in a nested list", "- a\n  - b\n\n    ```python\n    x①\n    ```\n", texts: ["x"]),
    Case("in a task list", "- [x] done\n\n  ```python\n  x①\n  ```\n", texts: ["x"]),
    Case("in a block quote", "> ```python\n> x①\n>①\n> y①\n> ```\n", texts: ["x\n\ny"]),
    Case("in a quote without a space", ">```python\n>x①\n>```\n", texts: ["x"]),
    Case("in a quote in a list", "- > ```python\n  > x①\n  > ```\n", texts: ["x"]),
    Case("in a list in a quote", "> - ```python\n>   x①\n>   ```\n", texts: ["x"]),
    Case(
      "in details", "<details>\n<summary>Answer</summary>\n\n```python\nx①\n```\n\n</details>\n", texts: ["x"]),
    Case("in details without a blank line there is no box", "<details>\n```python\nx\n```\n</details>\n"),
    Case("indented code", "text\n\n    x = 1①\n①\n    y = 2①\n\nafter\n", texts: ["x = 1\n\ny = 2"]),
    Case("indented code by tabs", "text\n\n\tif x:①\n\t\ty①\n", texts: ["if x:\n\ty"]),
    Case("indented code in a list", "- a\n\n      x = 1①\n", texts: ["x = 1"]),
    Case("indented code on the marker's line", "-     x = 1①\n", texts: ["x = 1"]),
    Case("an indented line after a paragraph is no box", "text\n    x = 1\n"),
    Case("never closed", "```python\nx①\ny①", texts: ["x\ny"]),
    Case("never closed, with a line end", "```python\nx①\n", texts: ["x"]),
    Case("never closed in a quote", "> ```python\n> x①\n\nafter\n\n```py\ny②\n```\n", texts: ["x", "y"]),
    Case("closed outside its list item", "- ```python\n  x①\n```\nafter②\n", texts: ["x", "after"]),
    Case("after CRLF", "# Q\r\n\r\n```python\r\nx = 1①\r\ny = 2①\r\n```\r\n", texts: ["x = 1\ny = 2"]),
    Case("after a lone CR", "# Q\r\r```python\rx = 1①\ry = 2①\r```\r", texts: ["x = 1\ny = 2"]),
    Case("after a byte order mark", "\u{FEFF}```python\nx①\n```\n", texts: ["x"]),
    Case("after front matter", "---\ntitle: A\n---\n```python\nx①\n```\n", texts: ["x"]),
    Case("after a reference definition", "[a]: http://x\n[b]: http://y\n```python\nx①\n```\n", texts: ["x"]),
    Case("after a table", "| a | b |\n|---|---|\n| `x` | ``` |\n\n```python\nx①\n```\n", texts: ["x"]),
    Case("right after a paragraph", "text\n```python\nx①\n```\ntext\n", texts: ["x"]),
    Case("right after a comment of several lines", "<!-- a\n\nb -->\n```python\nx①\n```\n", texts: ["x"]),
    Case("code in a comment is no box", "<!--\n```python\nx\n```\n-->\n"),
    Case("inline code of three backticks is no box", "see ```x = 1``` there\n"),
    Case("other scripts and wide characters", "```python\nname = \"Привет 🐍\"①\nπ = 3①\n```\n"),
    Case("indentation that all lines share", "```python\n    x = 1①\n①\n      y = 2①\n```\n", texts: ["x = 1\n\n  y = 2"]),
    Case("a list item indented by tabs", "- a\n\n\t```python\n\tif x:①\n\t\ty①\n\t```\n", texts: ["if x:\n\ty"]),
    Case("tabs in code in a list", "- a\n\n  ```python\n  if x:①\n  \ty①\n  ```\n", texts: ["if x:\n\ty"]),
  ]

  @Test func `a fence that is never closed is noticed where it opens`() throws {
    let reading = try Reading.of("text\n\n```python\nx = 1\n")
    #expect(
      reading.notices.map(\.description) == [
        "bank/loops.md:3: the fence is never closed: its box is taken to end in line 4; write \"```\" below the box, "
          + "indented as the fence is"
      ])
  }

  @Test(arguments: [
    "- ```python\n  x\n```\nafter\n", "> ~~~~\n> x\n\nafter\n", "```python", "```python\n~~~\n", "- ```\n  x\n\n- ```\n  y\n  ```\n",
  ])
  func `a fence that its container's end closes is noticed`(_ text: String) throws {
    #expect(try Reading.of(text).notices.isEmpty == false)
  }

  @Test func `no closed fence is noticed`() throws {
    for c in Self.cases where !c.name.contains("never") && !c.name.contains("outside") {
      #expect(try Reading.of(MarkedText(c.marked).text).notices == [], "\(c.name)")
    }
  }

  @Test func `an empty box has no lines`() throws {
    let box = try #require(try Reading.of("```python\n```\n").document.boxes.first)
    #expect(box.firstLine == 2)
    #expect(box.lastLine == 1)
    #expect(box.text == "")
  }
}
