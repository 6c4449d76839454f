import Testing

@testable import Extraction

struct UnreadCodeTests {
  @Test(arguments: [
    "text\n\n<pre><code>x = 1①\n</code></pre>\n", "text\n\n    ```python①\n    x = 1\n    ```\n",
    "{% highlight python %}①\nx = 1\n{% endhighlight %}\n",
  ])
  func `code that is not read is noticed`(_ text: String) throws {
    let marked = MarkedText(text)
    let notices = try Reading.of(marked.text).notices
    #expect(notices.map { [$0.place.line] } == marked.lines)
  }
}
