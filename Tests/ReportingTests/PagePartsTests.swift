import Testing

@testable import Reporting

@Suite struct PagePartsTests {
  @Test func `tokens are marked, and no mark goes over a line's end`() {
    #expect(
      PythonHighlighting.lines(of: "def f(x):  # <b>\n\treturn \"\"\"a\nb\"\"\" + str(0x1F)") == [
        "<i class=\"k\">def</i> f(x):  <i class=\"c\"># &lt;b&gt;</i>",
        "    <i class=\"k\">return</i> <i class=\"s\">&quot;&quot;&quot;a</i>",
        "<i class=\"s\">b&quot;&quot;&quot;</i> + <i class=\"b\">str</i>(<i class=\"n\">0x1F</i>)",
      ])
    #expect(PythonHighlighting.lines(of: "") == [""])
  }

  static let values: [(stated: String, actual: String, left: String, right: String)] = [
    ("'light'", "'heavy'", "&#39;light&#39;", "&#39;heavy&#39;"),
    ("[1, 2, 3]", "[1, 3]", "[1, <del>2, </del>3]", "[1, 3]"),
    ("aaaa", "aaa", "aaa<del>a</del>", "aaa"),
    ("same", "same", "same", "same"),
    ("a\nx\nc", "a\nb\nc", "a\n<del>x</del>\nc", "a\n<ins>b</ins>\nc"),
    ("<b>\n", "<i>", "<del>&lt;b&gt;</del>", "<ins>&lt;i&gt;</ins>"),
  ]

  @Test(arguments: values) func `what differs is marked where that helps`(
    _ c: (stated: String, actual: String, left: String, right: String)
  ) {
    let difference = ValueDifference(stated: c.stated, actual: c.actual)
    #expect(difference.stated == c.left)
    #expect(difference.actual == c.right)
  }

  static let links: [(template: String, address: String?)] = [
    ("https://host/blob/main/{path}#L{line}", "https://host/blob/main/a%20%231%3F/b.md#L7"),
    ("vscode://file/bank/{path}:{line}", "vscode://file/bank/a%20%231%3F/b.md:7"),
    ("https://host/", nil), ("{path}", nil), ("://{path}", nil), ("javascript://%0a{path}", nil),
    ("JavaScript://{path}", nil), ("ja vascript://{path}", nil),
  ]

  @Test(arguments: links) func `a link leads to a line, and runs nothing`(_ c: (template: String, address: String?)) {
    #expect(LinkTemplate(c.template)?.address(of: "a #1?/b.md", line: 7) == c.address)
  }
}
