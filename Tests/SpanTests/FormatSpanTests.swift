import Testing
import Verification

/// Where a claim stands in documents whose syntax has code otherwise than line by line.
struct FormatSpanTests {
  private static func cell(_ source: String, _ outputs: String = "") -> String {
    "{\"cells\": [{\"cell_type\": \"code\", \"outputs\": [\(outputs)], \"source\": [\n\(source)\n]}]}"
  }

  private static let notebooks = [
    SpanCase("comment of a cell", cell("\"x = 1\\n\",\n\"x  # ‹1›\"")),
    SpanCase("behind characters of several bytes", cell("\"'é日'  # ‹'é日'›\"")),
    SpanCase("with escapes", cell("\"'\\\"é'  # ‹'\\\"\\u00e9'› so\"")),
    SpanCase("all on one line", "{\"cells\":[{\"cell_type\":\"code\",\"source\":\"x = 1\\nx  # ‹1›\\ny = 2\"}]}"),
    SpanCase(
      "several lines on one of the document",
      "{\"cells\":[{\"cell_type\":\"code\",\"source\":\"for i in (1, 2):\\n    print(i)\\n# Output:\\n# ‹1›\\n# ‹2›\"}]}"
    ),
    SpanCase(
      "value that is stored",
      cell("\"1 + 1\"", "{\"output_type\": \"execute_result\", \"data\": {\"text/plain\": [\"‹2›\"]}}")),
    SpanCase(
      "output of several lines",
      cell(
        "\"f()\"",
        "{\"output_type\": \"stream\", \"name\": \"stdout\", \"text\": [\n\"‹a›\\n\",\n\"‹›\\n\",\n\"‹b›\\n\"]}")),
    SpanCase(
      "words of a cell",
      "{\"cells\": [{\"cell_type\": \"code\", \"source\": \"def f(x): return x\"},\n"
        + "{\"cell_type\": \"markdown\", \"source\": [\"Here\\n\",\n\"`f(2)` returns `‹2›`.\"]}]}"),
  ]

  private static let pages = [
    SpanCase("comment in a box", "<pre><code class=\"language-python\">x = 1\nx  # ‹1›\n</code></pre>"),
    SpanCase(
      "between spans",
      "<pre class=\"python\"><span class=n>x</span> <span>=</span> 1\nx  <span class=c># ‹1›</span></pre>"),
    SpanCase("with entities", "<pre class=python>x = '&lt;é'\nx  # ‹&#39;&lt;é&#x27;›, yes</pre>"),
    SpanCase("lines by br", "<pre class=python>x = 1<br>x  # ‹1›<br/>y = 2</pre>"),
    SpanCase(
      "in a session", "<pre>&gt;&gt;&gt; print('a\\n\\nb')\n‹a›\n‹›\n‹b›\n&gt;&gt;&gt; 2\n</pre>"),
    SpanCase(
      "output below", "<pre class=python>print('&amp;')</pre><div class=output><pre>‹&amp;›\n</pre></div>"),
    SpanCase(
      "in running text",
      "<pre class=python>def f(x): return x</pre>\n<p>Here\n <code>f(2)</code> returns <code>‹2›</code>.</p>"),
    SpanCase("behind a tag that nothing opened", "<pre class=python>x = 1</b>\nx  # ‹1›</pre>"),
  ]

  private static let texts = [
    SpanCase("comment in a literal block", "Words::\n\n  x = 1\n  x  # ‹1›\n"),
    SpanCase("in a session", "- a\n\n  >>> print('a\\nb')\n  ‹a›\n  ‹b›\n"),
    SpanCase("output by a directive", ".. testcode::\n\n   print('a')\n\n.. testoutput::\n\n   ‹a›\n"),
    SpanCase("in running text", ".. code:: python\n\n   def f(x): return x\n\nHere *é* \n``f(2)`` returns ``‹2›``.\n"),
  ]

  private static let files = [
    SpanCase("in a docstring", "def f():\n    \"\"\"Gives.\n\n    >>> f()\n    ‹3›\n    \"\"\"\n    return 3\n"),
    SpanCase("comment of a script", "\n\nx = 'é'\nx  # ‹'é'›\n"),
    SpanCase("comment of a cell", "# %%\nx = 1\n\n# %%\nx = 2\nx  # ‹2›\n"),
    SpanCase("words of a cell", "# %%\ndef f(x): return x\n\n# %% [markdown]\n# é\n# `f(2)` returns `‹2›`.\n"),
  ]

  @Test(arguments: texts, ["\n", "\r\n"]) func `in reStructuredText`(_ c: SpanCase, lineEnd: String) throws {
    try check(c.with(lineEnd: lineEnd), path: "a.rst")
  }

  @Test(arguments: files, ["\n", "\r\n"]) func `in a Python file`(_ c: SpanCase, lineEnd: String) throws {
    try check(c.with(lineEnd: lineEnd), path: "a.py")
  }

  @Test(arguments: notebooks) func `in a notebook`(_ c: SpanCase) throws { try check(c, path: "a.ipynb") }

  @Test(arguments: notebooks) func `in a notebook with other ends of lines, behind a byte order mark`(_ c: SpanCase)
    throws
  {
    try check(SpanCase(c.name, "\u{FEFF}" + c.with(lineEnd: "\r\n").marked), path: "a.ipynb")
  }

  @Test(arguments: pages) func `in a page`(_ c: SpanCase) throws { try check(c, path: "a.html") }

  @Test(arguments: pages, ["\r\n", "\r"]) func `in a page with other ends of lines`(_ c: SpanCase, lineEnd: String)
    throws
  {
    try check(c.with(lineEnd: lineEnd), path: "a.html")
  }

  @Test(arguments: pages) func `in a page within other elements`(_ c: SpanCase) throws {
    try check(
      SpanCase(c.name, "\u{FEFF}<!doctype html>\n<title>É</title><body><ul><li>é<div>\(c.marked)</div></ul>"),
      path: "a.html")
  }

  private func check(_ c: SpanCase, path: String, location: SourceLocation = #_sourceLocation) throws {
    let (bytes, pieces) = c.document
    let claims = try Located.claims(in: bytes, path: path)
    let editor = Editor(bytes)
    #expect(
      claims.contains { $0.claim.span?.pieces == pieces },
      "\(claims.map { "\($0.claim.form): \($0.claim.stated) at \($0.claim.span?.pieces ?? []), not \(pieces)" })",
      sourceLocation: location)
    for span in claims.compactMap(\.claim.span) {
      #expect(editor.point(at: span.bytes.lowerBound) == span.start, sourceLocation: location)
      #expect(editor.point(at: span.bytes.upperBound) == span.end, sourceLocation: location)
    }
  }
}
