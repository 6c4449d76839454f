import Testing
import Verification

@testable import Extraction

struct HTMLTests {
  private static func reading(_ text: String) throws(ExtractionError) -> Reading {
    try Reading.of(text, path: "bank/loops.html")
  }

  /// How generators of pages write a box, each with the same text in it.
  private static let boxes = [
    "<pre>x = 1\ny = x &lt; 2</pre>",
    "<pre><code class=\"language-python\">x = 1\ny = x &lt; 2\n</code></pre>",
    "<div class=\"highlight-python3 notranslate\"><div class=\"highlight\"><pre><span></span><span class=\"n\">x</span> <span>=</span> 1\n"
      + "y = x <span class=\"o\">&lt;</span> 2\n</pre></div></div>",
    "<div class=\"highlight-default\"><div class=\"highlight\"><pre>x = 1\ny = x &lt; 2\n</pre><button class=copybtn>Copy</button></div></div>",
    "<pre><code class=\"hljs python\">x = 1\ny = x &lt; 2</code><button>Copy</button></pre>",
    "<pre class=\"brush: python\">x = 1\ny = x &lt; 2</pre>",
    "<pre><code class=\"language-py\">x = 1\ny = x &lt; 2<span aria-hidden class=\"line-numbers-rows\"><span></span></span></code></pre>",
    "<figure class=\"highlight python\"><table><tr><td class=\"gutter\"><pre><span class=\"line\">1</span><br><span>2</span></pre></td>"
      + "<td class=\"code\"><pre><span class=\"line\">x = 1</span><br><span class=\"line\">y = x &lt; 2</span><br></pre></td></tr></table></figure>",
    "<div class=\"language-python highlighter-rouge\"><table class=\"rouge-table\"><tbody><tr><td class=\"gutter gl\"><pre class=\"lineno\">1\n2\n</pre></td>"
      + "<td class=\"rouge-code\"><pre>x = 1\ny = x &lt; 2\n</pre></td></tr></tbody></table></div>",
    "<table class=\"highlighttable\"><tr><td class=\"linenos\"><div class=\"linenodiv\"><pre>1\n2</pre></div></td><td class=\"code\">"
      + "<div class=\"highlight\"><pre>x = 1\ny = x &lt; 2</pre></div></td></tr></table>",
    "<div class=\"highlight\"><pre><code class=\"language-python\" data-lang=python><span class=\"line\"><span class=\"ln\">1</span>x = 1\n</span>"
      + "<span class=\"line\"><span class=\"ln\">2</span>y = x &lt; 2\n</span></code></pre></div>",
    "<pre class=python><div class=line>x = 1</div><div class=line>y = x &lt; 2</div></pre>",
    "<pre data-language=python>x&nbsp;= 1<br>y = x &lt; 2</pre>",
    "<div class=\"input_area\"><div class=\"highlight hl-ipython3\"><pre>x = 1\ny = x &lt; 2\n</pre></div></div>",
    "<code class=\"language-python\">x = 1<br>y = x &lt; 2</code>",
  ]

  @Test(arguments: boxes) func `each generator's box holds the same sample, and nothing else is one`(_ box: String)
    throws
  {
    let reading = try Self.reading("<h1>Loops</h1>\n<p>Words.\n\(box)\n<p>More.")
    #expect(reading.samples.map(\.text) == ["x = 1\ny = x < 2"])
    #expect(reading.roles == ["python"])
    #expect(reading.samples.first?.id == "loops/loops#1")
    #expect(reading.samples.first?.prose.map(\.text.trimmed) == ["Words.", "More."])
  }

  @Test func `lines are those of the source`() throws {
    let marked = MarkedText("<ul>\n<li><pre class=python>x = 1①\ny = 2②\n</pre></ul>\n<pre>\n\nz = 3③</pre>\n")
    let samples = try Self.reading(marked.text).samples
    #expect(samples.map(\.firstLine) == [marked.lines[0][0], marked.lines[2][0] - 1])
    #expect(samples.map(\.lastLine) == [marked.lines[1][0], marked.lines[2][0]])
  }

  @Test(arguments: [
    "<div class=output><pre>1</pre></div>",
    "<div class=\"output_area\"><div class=\"output_text\"><pre>1\n</pre></div></div>",
    "<div class=\"cell-output cell-output-stdout\"><pre><code>1</code></pre></div>",
    "<div class=\"jp-OutputArea-child\"><div class=\"jp-OutputPrompt\"></div><div class=\"jp-RenderedText\"><pre>1</pre></div></div>",
    "<p>Output:</p><pre>1</pre>", "<pre><samp>1</samp></pre>",
  ]) func `what a page calls output is what the sample shows`(_ output: String) throws {
    let sample = try #require(try Self.reading("<pre class=python>print(1)</pre>\(output)").samples.first)
    #expect(sample.outputs.map(\.text) == ["1"])
  }

  @Test(arguments: [
    ("<h2>What is it?</h2><pre class=py>x = 1</pre>", "What is it?"),
    ("<dl><dt>What is <b>it</b>?<dd><pre class=py>x = 1</pre></dl>", "What is it?"),
    ("<details><summary>What is it?</summary><pre class=py>x = 1</pre></details>", "What is it?"),
    ("<details><summary>Q7. Lists</summary><pre class=py>x = 1</pre></details>", "Q7. Lists"),
    ("<button class=\"accordion\">What is it?</button><div class=panel><pre class=py>x = 1</pre></div>", "What is it?"),
    (
      "<h3><button>What is it?<svg><text>+</text></svg></button></h3><div><pre class=py>x = 1</pre></div>",
      "What is it?"
    ),
    (
      "<h2>Lists<a class=headerlink href=#>¶</a></h2><details><summary>Answer</summary><pre class=py>x = 1</pre></details>",
      "Lists"
    ),
  ]) func `headings, terms and what unfolds give the question`(_ page: String, _ question: String) throws {
    #expect(try Self.reading(page).samples.map(\.question) == [question])
  }

  @Test func `navigation, scripts and tables of data are no running text`() throws {
    let page =
      "<head><title>T</title></head><nav>N<pre class=py>n = 1</pre></nav><script>if (a < b) {}</script><h1>Q</h1><style>p{}</style>"
      + "<table><tr><th>a<tr><td>b</table><p>Words <code><span>f</span>(1)</code>.</p><pre class=py>x = 1</pre><footer>F</footer>"
    let sample = try #require(try Self.reading(page).samples.first)
    #expect(sample.text == "x = 1")
    #expect(sample.prose.map(\.pieces) == [[.words("Words "), .code("f(1)"), .words(".")]])
  }

  @Test func `directives stand in comments`() throws {
    let reading = try Self.reading("<p>Words\n<!-- verify:skip=\"so\" -->\n<pre class=py>x = 1</pre>")
    #expect(reading.samples.map(\.directives.skip) == ["so"])
  }

  @Test(arguments: [
    String(repeating: "<div>", count: 10_000), String(repeating: "<b>", count: 10_000),
    String(repeating: "<b x=1>", count: 3_000) + String(repeating: "<p>a", count: 10_000),
  ]) func `a page that no parser could bear is told on one line`(_ page: String) {
    #expect { try Self.reading(page) } throws: { error in
      "\(error)"
        == "bank/loops.html:1: this is no HTML page that can be read: its elements stand too deep in one another"
    }
  }

  @Test(arguments: [
    "", "<", "<pre", "<pre>", "</pre>", "<pre class=python>x = 1", "&", "<pre>&", "<pre>&#", "<pre>&#x110000;a", "<!--",
    "<![CDATA[x",
    "<pre class=py>&NotEqualTilde;&nosuch;&ampx</pre>", "<table><pre class=py>x = 1</table>", "<svg><pre>x</svg>",
  ]) func `no page is malformed`(_ page: String) throws { _ = try Self.reading(page) }

  @Test func `a page of many paragraphs and scripts is deep nowhere`() {
    let page = String(repeating: "<p>a<li>b<br><img><td>c", count: 5_000) + "<script>'<div><div>'</script>"
    #expect(HTMLSize(of: Array(page.utf8)).depth == 1)
  }
}
