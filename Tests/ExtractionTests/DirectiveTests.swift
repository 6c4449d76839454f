import Testing
import Verification

@testable import Extraction

struct DirectiveTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let fence: String
    let expected: Directives
    var testDescription: String { fence }

    /// A box's opening fence, with the comments before it.
    init(_ fence: String, _ expected: Directives) {
      self.fence = fence
      self.expected = expected
    }
  }

  @Test(arguments: asked)
  func `a sample gets what is asked for it`(_ c: Case) throws {
    let samples = try Reading.of("```py\nfirst\n```\n\n\(c.fence)\nx = 1\n```\n\n```py\nlast\n```\n").samples
    #expect(samples.map(\.directives) == [Directives(), c.expected, Directives()])
  }

  static let asked = [
    Case("```python verify:skip=\"talks to a server\"", Directives(skip: "talks to a server")),
    Case("```python verify:skip=slow title=\"it's\"", Directives(skip: "slow")),
    Case("```python title=\"verify:skip\" skip=\"x\"", Directives()),
    Case("```python title=it's verify:continues", Directives(continues: true)),
    Case("```{.python verify:continues}", Directives(continues: true)),
    Case("```python verify:fresh", Directives(fresh: true)),
    Case("```python\n# doctest: +SKIP", Directives(skip: "marked `# doctest: +SKIP`")),
    Case("```python\nx = 1  # doctest: +SKIP", Directives()),
    Case("<!-- verify: fresh -->\n```python", Directives(fresh: true)),
    Case("```verify:needs=numpy", Directives(needs: ["numpy"])),
    Case("<!-- verify: skip=\"a \\\"b\\\"\" -->\n```python", Directives(skip: "a \"b\"")),
    Case("<!-- verify:skip='a b' -->\n```python", Directives(skip: "a b")),
    Case("<!--verify: skip=\"a\"-->\n```python", Directives(skip: "a")),
    Case("<!-- verify: varies=\"3.13 rewords it\" -->\n```python", Directives(varies: "3.13 rewords it")),
    Case("<!-- verify: continues -->\n\n```python", Directives(continues: true)),
    Case("text\n<!-- verify: continues -->\n```python", Directives(continues: true)),
    Case("text <!-- verify: continues -->\n```python", Directives(continues: true)),
    Case("<!-- verify: continues -->\n<!-- prettier-ignore -->\n```python", Directives(continues: true)),
    Case("<!-- verify: continues --> <!-- verify: needs=a -->\n```python", Directives(needs: ["a"], continues: true)),
    Case("<!-- verify: continues -->\n```python verify:needs=a", Directives(needs: ["a"], continues: true)),
    Case("<!-- verify:continues verify:needs=a,b_c -->\n```python", Directives(needs: ["a", "b_c"], continues: true)),
    Case("<!--\nverify:\n  continues\n  needs=a\n-->\n```python", Directives(needs: ["a"], continues: true)),
    Case("<details>\n<!-- verify: continues -->\n\n```python", Directives(continues: true)),
    Case("<!-- verify: requires=3.10+ -->\n```python", Directives(requires: .init(text: "3.10+"))),
    Case("```python verify:requires=<3.9", Directives(requires: .init(text: "<3.9"))),
    Case("```python verify:timeout=0.5", Directives(timeout: 0.5)),
    Case("<!-- verify: stdin=\"Ada\\n\\tB\" -->\n```python", Directives(input: "Ada\n\tB")),
    Case("\n```python verify:expect=timeout", Directives(ending: .init(.timeout, line: 6))),
    Case("<!-- verify:\n  expect=exit:3 -->\n```python", Directives(ending: .init(.exit(3), line: 6))),
    Case("```python verify:expect=exception", Directives(ending: .init(.exception, line: 5))),
    Case("<!-- verify: hidden\nx = 1 -->\n```python", Directives(setUp: [.init(firstLine: 6, text: "x = 1")])),
    Case(
      "<!-- verify: hidden needs=a\nimport a\n\nif a:\n    b = 1\n-->\n```python",
      Directives(needs: ["a"], setUp: [.init(firstLine: 6, text: "import a\n\nif a:\n    b = 1")])),
    Case(
      "<!-- verify: hidden\nx = 1\n-->\n<!-- verify: hidden\ny = 2\n-->\n```python",
      Directives(setUp: [.init(firstLine: 6, text: "x = 1"), .init(firstLine: 9, text: "y = 2")])),
  ]

  @Test(arguments: refused)
  func `a directive that cannot be followed is refused where it stands`(_ text: String, message: String) throws {
    let marked = MarkedText(text)
    let line = try #require(marked.lines.first?.first)
    let error = #expect(throws: ExtractionError.self) { try Reading.of(marked.text) }
    #expect(error.map(String.init(describing:)) == "bank/loops.md:\(line): \(message)")
  }

  static let refused = [
    ("\n```python verify:skp=\"x\"①\n```\n", "unknown directive \"skp\"; did you mean \"skip\"?"),
    (
      "```python verify:zzz①\n```\n",
      "unknown directive \"zzz\"; known are skip, requires, needs, continues, fresh, hidden, check, expect-output, expect, "
        + "timeout, stdin, varies"
    ),
    ("<!-- verify:\n  continue① -->\n```python\n```\n", "unknown directive \"continue\"; did you mean \"continues\"?"),
    ("```python verify:skip①\n```\n", "\"skip\" needs a value; write skip=\"talks to a server\""),
    ("```python verify:skip=\"\"①\n```\n", "\"\" is no value of \"skip\"; write skip=\"talks to a server\""),
    (
      "```python verify:skip=\"x①\n```\n",
      "the value of \"skip\" has no closing quotation mark; write skip=\"talks to a server\""
    ),
    (
      "```python verify:requires=3①\n```\n",
      "\"3\" is no value of \"requires\"; write requires=3.10+, requires=3.8-3.12 or requires=<3.9"
    ),
    ("```python verify:needs=a,,b①\n```\n", "\"a,,b\" is no value of \"needs\"; write needs=numpy,requests"),
    ("```python verify:continues=yes①\n```\n", "\"continues\" takes no value, but \"yes\" is given"),
    (
      "<!-- verify: skip=\"x\" -->\n<!-- verify: skip=\"y\"① -->\n```python\n```\n",
      "\"skip\" is asked for twice; leave one out"
    ),
    (
      "```python verify: skip=\"x\"①\n```\n",
      "nothing stands after \"verify:\"; write it and the word without a space"
    ),
    (
      "```python verify:hidden①\n```\n",
      "\"hidden\" stands in a comment before the box, its code on the comment's next lines"
    ),
    (
      "<!-- verify: hidden① -->\n```python\n```\n",
      "\"hidden\" has no code; write it on the comment's next lines"
    ),
    (
      "```python verify:expect=timout①\n```\n",
      "\"timout\" is no value of \"expect\"; write expect=timeout, expect=exit:3 or expect=exception"
    ),
    (
      "```python verify:expect=exit:256①\n```\n",
      "\"exit:256\" is no value of \"expect\"; write expect=timeout, expect=exit:3 or expect=exception"
    ),
    (
      "```python verify:timeout=0①\n```\n",
      "\"0\" is no value of \"timeout\"; write timeout=2 or timeout=0.5, in seconds"
    ),
    ("```python verify:stdin=\"\"①\n```\n", "\"\" is no value of \"stdin\"; write stdin=\"Ada\\n\""),
    ("P\n\n<!-- verify: chek①\n1\n-->\n```python\n```\n", "unknown directive \"chek\"; did you mean \"check\"?"),
    ("P\n\n<!-- verify: check① -->\n", "\"check\" has no code; write it on the comment's next lines"),
    (
      "# Q\n\n<!-- verify: check①\n1\n-->\n",
      "no paragraph stands above this check; write it below the one that it proves"
    ),
    (
      "P\n\n<!-- verify: check hidden①\n1\n-->\n",
      "\"check\" and \"hidden\" have nothing to do with each other; leave one out"
    ),
    (
      "```python verify:check①\n```\n",
      "\"check\" stands in a comment below a paragraph, its code on the comment's next lines"
    ),
    ("<!-- verify:① -->\n```python\n```\n", "nothing stands after \"verify:\""),
    (
      "\n<!-- verify: skip=\"x\"① -->\n\ntext\n\n```python\n```\n",
      "no code box follows this comment; put it on the line above the box's fence"
    ),
    (
      "<!-- verify: skip=\"x\"① -->\n<details>\n\n```python\n```\n",
      "no code box follows this comment; put it on the line above the box's fence"
    ),
    (
      "```python\n```\n<!-- verify: skip=\"x\"① -->\n",
      "no code box follows this comment; put it on the line above the box's fence"
    ),
    (
      "a <!-- verify: skip=\"x\"① --> b\n\n# Q\n",
      "no code box follows this comment; put it on the line above the box's fence"
    ),
    (
      "<!-- verify: hidden①\nx = 1\n\n```python\n```\n",
      "the comment has no \"-->\", or an empty line in an HTML block cuts it off"
    ),
    (
      "# A\n\n```python verify:continues①\n```\n",
      "\"continues\" has no sample before it on its page; leave it out or move the box"
    ),
    (
      "```text verify:expect-output①\n1\n```\n",
      "\"expect-output\" has no sample before it in its question; leave it out or move the box"
    ),
  ]

  @Test func `a check is a sample that changes nothing for the others, and proves the paragraph above it`() throws {
    let text = """
      # Sets

      It does not depend
      on its size.

      <!-- verify: check requires=3.10+
          s = {1}
          assert 1 in s
      -->

      ```python
      a
      ```

      <!-- verify: check
      b
      -->

      Output:

      ```text
      1
      ```

      More.

      <!-- verify: check
      c
      -->
      """
    let plain = text.split(separator: "<!-- verify: check").enumerated().map { index, part in
      index == 0 ? String(part) : String(part.drop { $0 != ">" }.dropFirst())
    }.joined()
    let (document, same) = (try Reading.of(text).document, try Reading.of(plain).document)
    let checks = document.samples.filter { $0.proves != nil }
    #expect(checks.map(\.id) == ["loops/sets#check1", "loops/sets#check2", "loops/sets#check3"])
    #expect(checks.map(\.text) == ["s = {1}\nassert 1 in s", "b", "c"])
    #expect(checks.map(\.firstLine) == [7, 16, 28])
    #expect(checks.map { $0.proves?.line } == [3, 3, 25])
    #expect(checks.map(\.directives.ending) == [6, 15, 27].map { .init(.whole, line: $0) })
    #expect(checks[0].directives.requires == ReleaseRange(text: "3.10+"))
    #expect(document.samples.map(\.firstLine) == [7, 12, 16, 28])
    let seen = document.samples.filter { $0.proves == nil }
    #expect(seen.map(\.id) == same.samples.map(\.id) && seen.map(\.outputs.count) == [1])
    #expect(seen[0].outputs.map(\.text) == same.samples[0].outputs.map(\.text))
  }

  @Test func `a directive in a list item concerns the item's box`() throws {
    let samples = try Reading.of("<!-- verify: skip=\"x\" -->\n- ```python\n  x\n  ```\n").samples
    #expect(samples.map(\.directives.skip) == ["x"])
  }

  @Test func `a directive shown in code is no directive`() throws {
    let text =
      "```html\n<!-- verify: nonsense -->\n```\n\n`<!-- verify: nonsense -->`\n\n    <!-- verify: nonsense -->\n"
    #expect(try Reading.of(text).notices == [])
  }

  @Test func `a directive for a box that is no sample is noticed`() throws {
    let reading = try Reading.of("```ruby verify:skip=\"x\"\n1\n```\n")
    #expect(
      reading.notices.map(\.description) == [
        "bank/loops.md:1: the directive has no effect: the box is taken for ruby (tagged `ruby`)"
      ])
  }

  @Test func `every sample begins anew where that is asked for, but those that go on`() throws {
    let text = "```py\nx = 1\n```\n\n```py\nx\n```\n\n```py verify:continues\nx\n```\n"
    func fresh(_ isFresh: Bool) throws -> [Bool] {
      try DocumentReader(isFresh: isFresh) { $0.map { _ in true } }.read(Array(text.utf8), path: "a.md").document
        .samples
        .map(\.directives.fresh)
    }
    #expect(try fresh(true) == [true, true, false])
    #expect(try fresh(false) == [false, false, false])
  }
}
